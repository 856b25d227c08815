//! Phrases about the recipient: the mailbox is full or suspended, there is no such address, no such domain.
//!
//! As the stream has them: lower case, no accents, `@` for any address, no codes, a space for `-` and `_`. `~` is a gap
//! within one sentence.

use crate::bounce::Category::{self, DomainDns, MailboxFull, MailboxSuspended, UnknownUser};

/// Category, weight, phrases.
pub(super) const REASONS: &[(Category, u8, &str)] = &[
    (
        MailboxFull,
        8,
        "over quota|overquota|over the quota|over its quota|over their quota|quota exceeded|quota is exceeded|exceeded~quota|exceeds~quota|exceed~quota|exceeding~quota|quota full|out of quota|quota violation|\
        not enough quota|mailbox full|mailbox~is full|mailbox size limit|mailbox~exceeded|inbox~is full|account is full|user is full|quota limit|quota has been exceeded|mailbox~reached~limit|\
        maildir delivery failed: ~quota|storage quota|storage limit|mailfolder is full|full mailbox|disk quota|no space left in mailbox|mailbox space|mail quota|quota reached|too much mail|mailbox storage|\
        mailbox~over~limit|user has too many messages|user has exhausted allowed storage|overdrawn|mailbox is over|quotaexceeded|is out of space|folder is full|used up~disk|mailbox has reached|\
        reached its quota|disk space limit|maximum per mailbox|maximum number of messages|lotada|saturee|zit vol|quota depassee|storage space|over its storage|full mail box|inbox full|quota is full|\
        esaurito lo spazio|casella~piena|troppo piena|supera la quota|superato il limite della casella|speicher voll|speicherplatz~voll|kontingent~uberschritten|capacidad~superada|sin espacio|sem espaco|信箱已滿|\
        가득",
    ),
    (
        MailboxFull,
        8,
        "casella~piena|mailbox piena|posta in arrivo~piena|superato la quota|superata la quota|superamento quota|superamento della quota|quota~superata|quota~esaurita|spazio~esaurito|ha superato~spazio|\
        spazio insufficiente nella casella|oltre quota|casella~ha superato|non ha spazio|posta e piena|casella~satura|posta del destinatario e piena|limite di spazio|limite di archiviazione",
    ),
    (
        MailboxFull,
        8,
        "postfach~voll|speicherplatz~uberschritten|quota~uberschritten|uberfullt|speicherplatz~erschopft|postfach~uberschritten|boite~pleine|quota~depasse|a depasse~quota|espace de stockage~depasse|buzon~lleno|\
        bandeja~llena|cuota excedida|cuota superada|ha superado~cuota|excedido~cuota|caixa~cheia|cota excedida|quota excedida|excedeu~cota|excedeu~quota|postvak~vol|mailbox vol|mailbox is vol|postbus~vol|\
        quotum~overschreden|容量を超え|容量超過|いっぱい|メールボックスの容量|メールボックスが一杯|空き容量|превышена квота|переполнен|信箱已满|邮箱已满|空间不足|skrzynka~pelna|schranka~plna",
    ),
    (
        MailboxFull,
        8,
        "disc quota|diskspace quota|does not have enough space|mail file size exceeds|would be over|would exceed~storage|exceeding receiving limits|not sufficient disk space|user's space~used up|\
        space has used up|mailbox quota|over the allowed|no room in mailbox|mail box is full|mail box full|mailbox usage|quota usage|is at full capacity|exceeded the space|exceeded disk|no free space|\
        insufficient space|quota allocated|account~over limit|account~over its limit|full to capacity|exceeded~storage|limit of storage|run out of space|ran out of space|reached its maximum size|\
        too many messages on the server|mailbox is too large|lacks sufficient space|mailbox~enough space|over its size limit|over size limit|esaurito~quota|casella~esaurito|piena e non|\
        oltre il limite consentito|posta del destinatario~pien|non ha abbastanza spazio",
    ),
    (
        MailboxSuspended,
        7,
        "account~disabled|user disabled|mailbox~disabled|recipient~disabled|disabled recipient|disabled mailbox|address~disabled|account~suspended|mailbox~suspended|user~suspended|address~suspended|\
        suspended mailbox|suspended account|disabled account|account~locked|mailbox~locked|inactive account|inactive user|user~inactive|mailbox~inactive|account~inactive|is currently suspended|\
        account has expired|account expired|mailbox expired|account~deactivated|mailbox~deactivated|user~deactivated|has been deactivated|is deactivated|recipient~deactivated|deactivated mailbox|\
        account~blocked|mailbox~blocked|account frozen|mailbox~frozen|not collected~days|has not been collected after|discontinued|has been closed|mailbox is closed|account~closed|temporarily disabled|\
        account is unavailable|mail box suspended|has been locked|mail receiving disabled|unactivated|dormant|user~not activated|recipient~suspended|is unavailable because~inactive|recipientdisabled|\
        non payment|mancato pagamento|has been disabled|has been suspended|is suspended|is disabled|account~not enabled|mailbox~not enabled|utenza disabilitata|gesperrt|deaktiviert|desactive|desactivada|\
        deshabilitada|suspendida|desativada|suspensa|uitgeschakeld",
    ),
    (
        MailboxSuspended,
        7,
        "casella~sospesa|casella~disabilitata|casella~disattivata|casella~bloccata|casella~scaduta|account~sospeso|account~disabilitato|account~disattivato|account~bloccato|utente~sospeso|utente~disabilitato|\
        utente~disattivato|account scaduto|casella~non attiva|casella~inattiva|indirizzo~disabilitato|indirizzo~disattivato|mancato rinnovo|compte~suspendu|boite~desactivee|boite~suspendue|buzon~desactivado|\
        buzon~deshabilitado|account~geblokkeerd|利用停止|アカウントは停止|使用されていない",
    ),
    (
        MailboxSuspended,
        7,
        "user is terminated|archived recipient|boite du destinataire archivee|recipient suspend|no longer accepts mail|extended inactivity|mailbox~inactivity|account~inactivity|not been used for|\
        due to inactivity|temporarily inactive|domain~suspended|domain~disabled|account~terminated|account on hold|account hold|is on hold|user has been blocked|has been terminated|\
        not accepting mail at this time|is not accepting any mail|recipient is not accepting|account that you tried to reach is|deactivated user|storedrv~disabled|mailbox is unused|account cancelled|\
        account canceled|has been cancelled|access to this account|locked out|not active|dominio~sospeso|servizio sospeso|servizio~scaduto|utenza~sospesa|utenza~disattivata|utenza~cessata|contratto~scaduto|\
        casella~cessata|casella~chiusa|inattivita",
    ),
    (
        UnknownUser,
        6,
        "user not known|unknown recipient|recipient unknown|no such user|no such recipient|no such mailbox|no such address|no such account|no such person|no such local user|no mailbox here|mailbox~not found|\
        user~not found|recipient~not found|address~not found|address~wasn't found|account~not found|name~not recognized|user~does not exist|user~doesn't exist|user doesn't have|doesn't have a~account|\
        does not have a~account|doesn't have an account|account~does not exist|account~doesn't exist|mailbox~does not exist|mailbox~doesn't exist|address~does not exist|address~doesn't exist|\
        recipient~doesn't exist|addressee unknown|address unknown|unknown address|unknown mailbox|unknown account|unknown local|unknown or illegal|unknown virtual|invalid recipient|recipient invalid|\
        invalid mailbox|mailbox invalid|invalid address|invalid user|invalid final delivery userid|userid~invalid|invalid userid|not a valid mailbox|not a valid user|not a valid recipient|not a valid address|\
        not valid recipient|no valid recipient|bad destination mailbox|bad destination email|bad recipient|bad address|illegal user|not our customer|not our user|not listed in|not in directory|\
        unknown to address|not a known user|isn't a known|not known here|not known at|doesn't list this user|no user here|user is not|recipient~not exist|wasn't found at|couldn't be found|couldn't find~in|\
        was not found at|rcpt to~unrouteable address|rcpt to~unroutable address|said: unrouteable|said: unroutable|undeliverable address|there is no one at this address|nobody here|nobody of that|\
        nobody by that|nobody with|no longer valid|no longer exists|no longer available|no longer on server|no longer in use|no longer active|no longer works|has left|not a current|has moved|no forwarding|\
        doesn't work here|no account by that name|no account here|not exist on|recipient no longer|recipient not|recipient verify failed|recipient~verification failed|recipient address invalid|\
        recipient address does not|rejected: access denied|user~unknown|unknown~user|5 1 1|mailbox unknown|unable to verify recipient|address is not valid|email address~is invalid|email address~is not valid|\
        not a local|not local|nosuchuser|unallocated|not activated|recipnotfound|resolver.adr|isn't in~directory|not a registered|not registered|cannot be found in|could not be found|no such alias|\
        alias unknown|badrcptto|mail receiver~not|recipient does not|there's a typo|typo in the recipient|may be misspelled|bad username|wrong address|incorrect address|address error|not a valid email|\
        not a valid e mail|account not available|unable to validate|cuda nsu|usuario inexistente|cuenta inexistente|direccion~inexistente|endereco inexistente|onbekende ontvanger|ontvanger onbekend|\
        geen dergelijke|kein solcher|nicht bekannt|unbekannter|ist unbekannt|non esistente|adresse inexistante|boite~inexistante|n'est pas valide|conta inexistente|no account for|does not have a mailbox|\
        has been deleted|bad rcpt|invalid rcpt|unknown rcpt|email~does not exist|e mail~does not exist|no user named|nobody named|not exists|존재하지 않는|찾을 수 없|查無此人|kullanici bulunamadi|nie znaleziono|\
        nie ma takiego|brak takiego",
    ),
    (
        UnknownUser,
        3,
        "does not like recipient|recipient rejected|address rejected|mailbox~unavailable|requested action not taken|rcpt failed|recipient refused|recipient not accepted|invalid mailbox path|\
        mailbox not available|cannot deliver to|unable to deliver to|rejected address|rejected your message to the following|no mail box|address couldn't|did not like our rcpt to",
    ),
    (
        UnknownUser,
        7,
        "indirizzo~non trovato|indirizzo~non esiste|indirizzo~inesistente|indirizzo~sconosciuto|indirizzo~errato|utente~sconosciuto|utente~inesistente|utente~non trovato|utente~non esiste|casella~inesistente|\
        casella~non esiste|casella~non trovata|casella sconosciuta|destinatario~sconosciuto|destinatario~inesistente|destinatario~non trovato|destinatario~non esiste|account~inesistente|account~non esiste|\
        impossibile trovare|non e stato possibile trovare|non e stato trovato|non riconosciuto|indirizzo~non valido|destinatario~non valido|indirizzo~non e valido|non risulta attivo|non piu attivo|\
        non e piu attivo|non e piu valido|nessuna casella|nessun utente|indirizzo email~non corretto|indirizzo~disattivato",
    ),
    (
        UnknownUser,
        6,
        "empfanger~unbekannt|benutzer~unbekannt|unbekannte adresse|existiert nicht|postfach~nicht vorhanden|nicht gefunden|ungultige adresse|ungultiger empfanger|utilisateur~inconnu|destinataire~inconnu|\
        adresse inconnue|n'existe pas|n'a pas ete trouve|introuvable|adresse~invalide|destinataire~invalide|boite aux lettres~inconnue|direccion~no encontrada|no se encontro|no se ha encontrado|\
        usuario~desconocido|destinatario desconocido|no existe|direccion~no valida|direccion incorrecta|endereco~nao encontrado|nao foi encontrado|usuario nao encontrado|nao existe|destinatario desconhecido|\
        usuario desconhecido|endereco invalido|onbekende gebruiker|gebruiker~onbekend|onbekend adres|bestaat niet|niet gevonden|ontvanger onbekend|geadresseerde~niet|ongeldig adres|宛先不明|アドレスが見つかりません|\
        メールアドレスが存在しない|存在しません|見つかりませんでした|ユーザーが見つかりません|ユーザ~存在しない|宛先のメールアドレス~存在|пользователь~не найден|нет такого пользователя|неизвестный пользователь|не существует|адрес~не найден|不存在|uzivatel~neexistuje|\
        nie istnieje|nu exista|findes ikke|finns inte",
    ),
    (UnknownUser, 9, "indirizzo destinatario sconosciuto o non abilitato"),
    (
        UnknownUser,
        5,
        "not present in directory|can't accept user|cannot accept user|cannot deliver mail for|destination addresses were unknown|destination server rejected recipients|isn't a valid|not an active address|\
        mailbox not present|mailbox nor found|account unavailable|no valid recipients|non existent user|non existent address|non existent recipient|nonexistent|i couldn't find|validrcptto|badrecipientto|\
        wrong or no longer|user missing home|unknown virtual user|name is not found|email name~not found|ambiguous|exrecipnotfound|invalidinsmtp|000c05a6|000c0595|000c0594|unable to find user|\
        unable to find recipient|can't find user|cannot find user|no email user|no user with|no user by|is not a member|no record of|who doesn't|not be found|not exist|doesn't exist|no exist|not valid|\
        isn't valid|invalid account|incorrect recipient|address obsolete|address obsoleted|has been replaced by|changed~address|new address is|moved to|not in use|email not found|mail address unknown|\
        unknown email|unknown name|local user unknown|user~deleted|recipient~deleted|account~deleted|mailbox~deleted|removed from our|never existed|not listed|not a subscriber|not a customer|not ours|\
        not recognized|not recognised|unrecognized recipient|unrecognized address|unrecognised|unable to validate recipient|recipient validation|failed recipient|user invalid|user not local|user isn't|\
        no one by that|no thank you|undefined mail alias|no matching|does not have an account|no mailbox|mailbox for~not|not our domain user|undeliverable user|invalid local|invalid name|username~incorrect|\
        unable to locate|cannot locate|could not locate|not located|dicha persona|ese usuario|utilisateur inconnu !|adresse inconnu|cancellata|casella~eliminata|account~eliminato|utente~eliminato|\
        e stato eliminato|e stata eliminata|non risulta|non corrisponde|nome utente~errato|indirizzo sbagliato|ortografia|digitato correttamente|scritto correttamente|indirizzo~obsoleto|ha cambiato indirizzo|\
        destinatario non riconosciuto|non presente",
    ),
    (
        DomainDns,
        7,
        "host not found|domain~does not exist|domain~not found|domain~doesn't exist|host unknown|unknown host|unknown domain|no such domain|no such host|domain unknown|domain is not valid|name service error|\
        name server error|nxdomain|no mx|mx~lookup|null mx|nullmx|does not accept mail|does not accept email|doesn't accept mail|domain~no mail|no mail server|couldn't find any host|\
        couldn't find a mail exchanger|mx or srv record indicated no smtp service|all relevant mx records point to non existent hosts|cname lookup failed|dns error|dns lookup|dns failure|dns problem|\
        dns server returned|unrouteable mail domain|unrouteable domain|unroutable domain|invalid domain|domain invalid|no valid hosts|mx record~invalid|mx record~unavailable|host lookup did not complete|\
        bad destination host|domain must exist|domain of recipient~not exist|could not be resolved|cannot be resolved|could not resolve|cannot resolve|can't resolve|domain~couldn't be found|\
        domain~could not be found|couldn't be found or~domain|cannot find your hostname|no a record|no route to domain|nonexistent domain|non existent domain|malformed or unexpected name server reply|\
        address resolution~failed|name or service not known|domain~is not available|domain is not reachable|invalidhostname|domainnotexist|recipient domain not|problem with the recipient's domain|\
        domain isn't set up|dns records~recipient|infodomainnonexistent|domain name system|dns query failed|name not resolved|this domain is not hosted|domain name isn't|can't find~server for domain|\
        not hosted here|no data record of requested type|domain~not resolve|domain~has no|no such hostname|record mx~mancante|non ha record mx|dominio non esistente|non esiste il dominio",
    ),
    (
        DomainDns,
        7,
        "dominio~non trovato|dominio~non esiste|dominio~inesistente|dominio~sconosciuto|dominio~impossibile da trovare|impossibile trovare il dominio|dominio~non e stato trovato|errore dns|host sconosciuto|\
        dominio~non valido|server~non trovato nel dns|non e stato possibile trovare il dominio|non accetta posta|nessun record mx|dominio~scaduto|problema~dns|domain~nicht gefunden|domain~existiert nicht|\
        domane~nicht gefunden|domane~existiert nicht|unbekannte domain|domaine~introuvable|domaine~n'existe pas|domaine inconnu|dominio~no existe|dominio~no se encontro|no se encontro el dominio|\
        no se ha encontrado el dominio|dominio desconocido|dominio~nao existe|dominio~nao foi encontrado|domein~bestaat niet|domein~niet gevonden|ドメインが存在しません|ドメイン~見つかりません|домен~не найден|домен~не существует",
    ),
    (
        DomainDns,
        6,
        "host name lookup failure|host lookup failed|address lookups failed|host address lookups|unrouteable address|unroutable address|unknown domain name|account or domain may not exist|\
        mail domain mentioned in email address is unknown|unable to resolve|recursive cname|no mail exchanger|no mail hosts|mx host~not|smtpsend.dns|dns.nonexistentdomain|non existent hosts|nonexistent host|\
        no dns|bad domain|domain is unknown|domain isn't known|invalid hostname|unknown mail host|host does not exist|no mail service|mail receiving disabled for domain|no email service|no ip address|\
        no such name|name or service|no information for domain|lookup of~failed|resolve domain|domain~resolve|not a valid domain|nonexistent or|record not found|no answer from dns|servfail|server failure~dns|\
        no route for current request|does not exist in dns|domain lookup|rejects all mail|domain expired|parked domain",
    ),
];
