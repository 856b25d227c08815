//! Phrases about the recipient: the mailbox is full or suspended, there is no such address, no such domain.
//!
//! As the stream has them: lower case, no accents, `@` for any address, no codes, a space for `-` and `_`. `~` is a gap
//! within one sentence.

use crate::bounce::Category::{self, DomainDns, MailboxFull, MailboxSuspended, UnknownUser};

/// Category, weight, phrases.
pub(super) const REASONS: &[(Category, u8, &str)] = &[
    (
        MailboxFull,
        10,
        "mailbox size limit|inbox size limit|mail box size limit|domain size limit|domain~quota|domain storage|domain~disk space|maximum mailbox size|exceed~mailbox size|account size restriction|\
        mail box over limit",
    ),
    (
        MailboxFull,
        8,
        "over quota|overquota|over the quota|over its quota|over their quota|quota is exceeded|exceed~quota|quota full|out of quota|quota violation|not enough quota|mailbox~exceeded|quota limit|\
        quota has been exceeded|maildir delivery failed: ~quota|storage quota|storage limit|mailfolder is full|disk quota|no space left in mailbox|mailbox space|mail quota|quota reached|too much mail|\
        mailbox storage|mailbox~over~limit|user has too many messages|user has exhausted allowed storage|overdrawn|mailbox is over|quotaexceeded|is out of space|folder is full|used up~disk|\
        mailbox has reached|reached its quota|disk space limit|maximum per mailbox|maximum number of messages|lotada|saturee|zit vol|quota depassee|storage space|over its storage|quota is full|\
        esaurito lo spazio|troppo piena|supera la quota|superato il limite della casella|speicher voll|speicherplatz~voll|kontingent~uberschritten|capacidad~superada|sin espacio|sem espaco|信箱已滿|가득|\
        superato la quota|superata la quota|superamento quota|superamento della quota|quota~superata|quota~esaurita|spazio~esaurito|ha superato~spazio|spazio insufficiente nella casella|oltre quota|\
        casella~ha superato|non ha spazio|limite di spazio|limite di archiviazione|speicherplatz~uberschritten|quota~uberschritten|uberfullt|speicherplatz~erschopft|postfach~uberschritten|quota~depasse|\
        a depasse~quota|espace de stockage~depasse|cuota excedida|cuota superada|ha superado~cuota|excedido~cuota|cota excedida|quota excedida|excedeu~cota|excedeu~quota|quotum~overschreden|容量を超え|容量超過|\
        いっぱい|メールボックスの容量|メールボックスが一杯|空き容量|превышена квота|переполнен|信箱已满|邮箱已满|空间不足|skrzynka~pelna|schranka~plna|disc quota|diskspace quota|does not have enough space|mail file size exceeds|would be over|\
        would exceed~storage|exceeding receiving limits|not sufficient disk space|user's space~used up|space has used up|mailbox quota|over the allowed|no room in mailbox|mailbox usage|quota usage|\
        is at full capacity|exceeded the space|exceeded disk|no free space|insufficient space|quota allocated|account~over limit|full to capacity|exceeded~storage|limit of storage|run out of space|\
        ran out of space|reached its maximum size|too many messages on the server|mailbox is too large|lacks sufficient space|mailbox~enough space|over its size limit|over size limit|esaurito~quota|\
        casella~esaurito|piena e non|oltre il limite consentito|non ha abbastanza spazio|quota exceed*|storage~full",
    ),
    (
        MailboxFull,
        6,
        "speicherplatz*|speicherlimit*|espaco em disco|espacio en disco|espace disque|disk space|spazio disco|ultrapass*|schijfruimte",
    ),
    (
        MailboxSuspended,
        7,
        "is currently suspended|account has expired|account expired|mailbox expired|has been deactivated|is deactivated|not collected~days|has not been collected after|discontinued|has been closed|\
        mailbox is closed|account~closed|temporarily disabled|account is unavailable|has been locked|mail receiving disabled|unactivated|dormant|is unavailable because~inactive|non payment|\
        mancato pagamento|has been disabled|has been suspended|is suspended|is disabled|gesperrt|deaktiviert|desactive|desactivada|deshabilitada|suspendida|desativada|suspensa|uitgeschakeld|\
        mancato rinnovo|利用停止|アカウントは停止|使用されていない|archived recipient|boite du destinataire archivee|recipient suspend|no longer accepts mail|extended inactivity|not been used for|due to inactivity|\
        temporarily inactive|domain~suspended|domain~disabled|account hold|is on hold|has been terminated|not accepting mail at this time|is not accepting any mail|recipient is not accepting|\
        account that you tried to reach is|storedrv~disabled|mailbox is unused|has been cancelled|access to this account|locked out|not active|dominio~sospeso|servizio sospeso|servizio~scaduto|\
        contratto~scaduto|inattivita|lapsed|until~renewed|abbonamento~scadut*|abonnement~expire|abo~abgelaufen|not been renewed|now disabled|E~expirad*|falta de uso|konto~zablokowane|konto~nieaktywne|\
        accountdisabled*|aduserdisabled*",
    ),
    (UnknownUser, 9, "indirizzo destinatario sconosciuto o non abilitato"),
    (UnknownUser, 8, "mail for that user|mail for this user"),
    (
        UnknownUser,
        7,
        "indirizzo~non trovato|indirizzo~non esiste|indirizzo~inesistente|indirizzo~sconosciuto|indirizzo~errato|utente~sconosciuto|utente~inesistente|utente~non trovato|utente~non esiste|\
        casella~inesistente|casella~non esiste|casella~non trovata|casella sconosciuta|destinatario~sconosciuto|destinatario~inesistente|destinatario~non trovato|destinatario~non esiste|\
        account~inesistente|account~non esiste|impossibile trovare|non e stato possibile trovare|non e stato trovato|non riconosciuto|indirizzo~non valido|destinatario~non valido|indirizzo~non e valido|\
        non risulta attivo|non piu attivo|non e piu attivo|non e piu valido|nessuna casella|nessun utente|indirizzo email~non corretto|indirizzo~disattivato|登録されていません|caselle~non sono disponibili|\
        impossibile trovarl*|未登録|not a member of domain|was not found in|not found in ldap",
    ),
    (
        UnknownUser,
        6,
        "no such person|no mailbox here|address~wasn't found|name~not recognized|user doesn't have|doesn't have a~account|does not have a~account|unknown local|unknown or illegal|unknown virtual|\
        invalid final delivery userid|not valid recipient|no valid recipient|illegal user|not our customer|not our user|not listed in|not in directory|unknown to address|isn't a known|not known here|\
        not known at|doesn't list this user|no user here|user is not|wasn't found at|couldn't be found|couldn't find~in|was not found at|rcpt to~unrouteable address|rcpt to~unroutable address|\
        said: unrouteable|said: unroutable|undeliverable address|nobody here|nobody of that|nobody by that|nobody with|no longer valid|no longer exists|no longer available|no longer on server|\
        no longer in use|no longer active|no longer works|has left|not a current|has moved|no forwarding|doesn't work here|no account here|not exist on|recipient no longer|recipient not|\
        recipient verify failed|recipient~verification failed|recipient address does not|rejected: access denied|unknown~user|5 1 1|unable to verify recipient|not a local|not local|unallocated|\
        not activated|recipnotfound|resolver.adr|isn't in~directory|not a registered|not registered|cannot be found in|could not be found|badrcptto|mail receiver~not|recipient does not|there's a typo|\
        typo in the recipient|may be misspelled|address error|not a valid email|not a valid e mail|account not available|unable to validate|cuda nsu|geen dergelijke|kein solcher|nicht bekannt|unbekannter|\
        ist unbekannt|non esistente|adresse inexistante|boite~inexistante|n'est pas valide|no account for|does not have a mailbox|has been deleted|bad rcpt|invalid rcpt|unknown rcpt|email~does not exist|\
        e mail~does not exist|no user named|nobody named|not exists|존재하지 않는|찾을 수 없|查無此人|kullanici bulunamadi|nie znaleziono|nie ma takiego|brak takiego|existiert nicht|nicht gefunden|n'existe pas|\
        n'a pas ete trouve|introuvable|no se encontro|no se ha encontrado|no existe|nao foi encontrado|nao existe|onbekend adres|bestaat niet|niet gevonden|geadresseerde~niet|宛先不明|アドレスが見つかりません|\
        メールアドレスが存在しない|存在しません|見つかりませんでした|ユーザーが見つかりません|ユーザ~存在しない|宛先のメールアドレス~存在|пользователь~не найден|нет такого пользователя|неизвестный пользователь|не существует|адрес~не найден|不存在|uzivatel~neexistuje|\
        nie istnieje|nu exista|findes ikke|finns inte|no one with|no one at|nobody at|no longer an employee|no longer employed|no longer with|left the company|incorrectly addressed|\
        recipient cannot be verified|cannot verify~recipient|could not verify~recipient|rcpt user~not ok|wrong recipient*|find alias user",
    ),
    (
        UnknownUser,
        5,
        "previously bounced|suppression list|suppressed|not present in directory|can't accept user|cannot accept user|cannot deliver mail for|destination server rejected recipients|isn't a valid|\
        not an active address|mailbox not present|mailbox nor found|account unavailable|no valid recipients|nonexistent|i couldn't find|validrcptto|badrecipientto|wrong or no longer|user missing home|\
        name is not found|email name~not found|ambiguous|exrecipnotfound|invalidinsmtp|000c05a6|000c0595|000c0594|unable to find user|unable to find recipient|no email user|no user by|is not a member|\
        no record of|who doesn't|not be found|not exist|doesn't exist|no exist|not valid|isn't valid|address obsolete|address obsoleted|has been replaced by|changed~address|new address is|moved to|\
        not in use|email not found|unknown email|unknown name|user~deleted|recipient~deleted|account~deleted|mailbox~deleted|removed from our|never existed|not listed|not a subscriber|not a customer|\
        not ours|not recognized|not recognised|unrecognised|recipient validation|failed recipient|user isn't|no one by that|no thank you|undefined mail alias|no matching|no mailbox|mailbox for~not|\
        not our domain user|undeliverable user|invalid local|invalid name|unable to locate|cannot locate|could not locate|not located|dicha persona|ese usuario|cancellata|e stato eliminato|\
        e stata eliminata|non risulta|non corrisponde|indirizzo sbagliato|ortografia|digitato correttamente|scritto correttamente|indirizzo~obsoleto|ha cambiato indirizzo|non presente",
    ),
    (UnknownUser, 4, "sconosciut*|unbekannt*|inconnu*|desconocid*|desconhecid*|onbekend*|inesistent*|inexistent*"),
    (
        UnknownUser,
        3,
        "does not like recipient|recipient rejected|address rejected|mailbox~unavailable|requested action not taken|rcpt failed|recipient refused|mailbox not available|cannot deliver to|\
        unable to deliver to|rejected address|rejected your message to the following|no mail box|address couldn't|did not like our rcpt to|destinatario~rifiutato dal server|\
        recipient~rejected by the server",
    ),
    (
        DomainDns,
        8,
        "nxdomain|domain name not found|domain~does not exist|dominio~non esiste|domaine~n'existe pas|dominio~no existe|dominio~nao existe|domein~bestaat niet|域名",
    ),
    (
        DomainDns,
        7,
        "no route found|no route~domain|unable to route|cannot route|can't route|host not found|domain~does not exist|domain~not found|domain~doesn't exist|host unknown|unknown host|unknown domain|\
        no such domain|no such host|domain unknown|domain is not valid|name service error|name server error|nxdomain|no mx|mx~lookup|null mx|nullmx|does not accept mail|does not accept email|\
        doesn't accept mail|domain~no mail|no mail server|couldn't find any host|couldn't find a mail exchanger|mx or srv record indicated no smtp service|\
        all relevant mx records point to non existent hosts|cname lookup failed|dns error|dns lookup|dns failure|dns problem|dns server returned|unrouteable mail domain|unrouteable domain|\
        unroutable domain|invalid domain|domain invalid|no valid hosts|mx record~invalid|mx record~unavailable|host lookup did not complete|bad destination host|domain must exist|\
        domain of recipient~not exist|could not be resolved|cannot be resolved|could not resolve|cannot resolve|can't resolve|domain~couldn't be found|domain~could not be found|\
        couldn't be found or~domain|cannot find your hostname|no a record|nonexistent domain|non existent domain|malformed or unexpected name server reply|address resolution~failed|\
        name or service not known|domain~is not available|domain is not reachable|invalidhostname|domainnotexist|recipient domain not|problem with the recipient's domain|domain isn't set up|\
        dns records~recipient|infodomainnonexistent|domain name system|name not resolved|this domain is not hosted|domain name isn't|can't find~server for domain|not hosted here|\
        no data record of requested type|domain~not resolve|domain~has no|no such hostname|record mx~mancante|non ha record mx|dominio non esistente|non esiste il dominio|dominio~non trovato|\
        dominio~non esiste|dominio~inesistente|dominio~sconosciuto|dominio~impossibile da trovare|impossibile trovare il dominio|dominio~non e stato trovato|errore dns|host sconosciuto|dominio~non valido|\
        server~non trovato nel dns|non e stato possibile trovare il dominio|non accetta posta|nessun record mx|dominio~scaduto|problema~dns|domain~nicht gefunden|domain~existiert nicht|\
        domane~nicht gefunden|domane~existiert nicht|unbekannte domain|domaine~introuvable|domaine~n'existe pas|domaine inconnu|dominio~no existe|dominio~no se encontro|no se encontro el dominio|\
        no se ha encontrado el dominio|dominio desconocido|dominio~nao existe|dominio~nao foi encontrado|domein~bestaat niet|domein~niet gevonden|ドメインが存在しません|ドメイン~見つかりません|домен~не найден|\
        домен~не существует|host name lookup failure|hostname lookup|dns query|domain failure|remote host address is the local host|domain may not exist|dns check failed|invalid host name|\
        routing server failure",
    ),
    (
        DomainDns,
        6,
        "host name lookup failure|host lookup failed|address lookups failed|host address lookups|unrouteable address|unroutable address|mail domain mentioned in email address is unknown|unable to resolve|\
        recursive cname|no mail exchanger|no mail hosts|mx host~not|smtpsend.dns|dns.nonexistentdomain|non existent hosts|nonexistent host|no dns|bad domain|domain is unknown|domain isn't known|\
        invalid hostname|unknown mail host|host does not exist|no mail service|mail receiving disabled for domain|no email service|no ip address|no such name|name or service|no information for domain|\
        lookup of~failed|resolve domain|domain~resolve|not a valid domain|nonexistent or|record not found|no answer from dns|servfail|server failure~dns|no route for current request|does not exist in dns|\
        domain lookup|rejects all mail|domain expired|parked domain",
    ),
];
