//! The phrases that give a reason, by family. As the stream has them: lower case, no accents, `@` for any address, no
//! codes, a space for `-` and `_`. `~` is a gap within one paragraph. The higher number wins: what names its cause
//! outweighs what only refuses, so that a text about SPF is not overruled by the "user unknown" behind it.

use crate::bounce::Category::{
    self, AuthFailure, DomainDns, MailboxFull, MailboxSuspended, MessageTooBig, Policy, RateLimited, RecipientSystem,
    RelayingDenied, SenderBlocked, SpamContent, Temporary, UnknownUser, Unreachable,
};

/// Category, weight, phrases.
pub(super) const REASONS: &[(Category, u8, &str)] = &[
    // The mailbox is full.
    (
        MailboxFull,
        8,
        "over quota|overquota|over the quota|over its quota|over their quota|over disk quota|quota exceeded|\
        quota is exceeded|exceeded quota|exceeds quota|exceeded~quota|exceeds~quota|exceed~quota|exceeding~quota|quota full|\
        out of quota|quota violation|not enough quota|mailbox full|mailbox is full|mailbox~is full|mailbox size limit|\
        mailbox~exceeded|inbox is full|inbox~is full|account is full|user is full|quota limit|quota has been exceeded|\
        mailbox~reached~limit|maildir delivery failed: ~quota|storage quota|storage limit|\
        mailfolder is full|mailbox has exceeded|full mailbox|disk quota|reached disk quota|out of storage space|\
        insufficient storage space in mailbox|not enough storage space|no space left in mailbox|mailbox space|\
        mail quota|quota reached|too much mail|mailbox storage|mailbox~over~limit|user has too many messages|\
        user has exhausted allowed storage|overdrawn|mailbox is over|quotaexceeded|is out of space|folder is full|\
        exceeded storage allocation|exceeded his quota|used up~disk|mailbox has reached|reached its quota",
    ),
    (
        MailboxFull,
        8,
        "casella~piena|casella piena|casella di posta piena|casella e piena|mailbox piena|posta in arrivo~piena|quota superata|superato la quota|\
        superata la quota|superamento quota|superamento della quota|quota~superata|quota~esaurita|spazio esaurito|spazio~esaurito|ha superato~spazio|\
        spazio disco~esaurito|spazio insufficiente nella casella|oltre quota|casella~ha superato|ha esaurito lo spazio|non ha spazio|posta e piena|\
        casella~satura|casella satura|posta del destinatario e piena|limite di spazio|limite di archiviazione|spazio di archiviazione~esaurito",
    ),
    (
        MailboxFull,
        8,
        "postfach~voll|postfach voll|speicherplatz~uberschritten|quota uberschritten|quota~uberschritten|uberfullt|speicherplatz~erschopft|postfach~uberschritten|\
        boite~pleine|boite pleine|quota depasse|quota~depasse|boite aux lettres pleine|a depasse~quota|espace de stockage~depasse|\
        buzon lleno|buzon~lleno|bandeja~llena|cuota excedida|cuota superada|ha superado~cuota|excedido~cuota|\
        caixa~cheia|caixa de correio cheia|cota excedida|quota excedida|excedeu~cota|excedeu~quota|\
        postvak~vol|mailbox vol|mailbox is vol|postbus~vol|quotum~overschreden|\
        容量を超え|容量超過|いっぱい|メールボックスの容量|メールボックスが一杯|空き容量|ящик переполнен|превышена квота|переполнен|\
        信箱已满|邮箱已满|空间不足|skrzynka~pelna|schranka~plna",
    ),
    // Suspended or disabled.
    (
        MailboxSuspended,
        7,
        "account disabled|account is disabled|account has been disabled|account~disabled|user disabled|mailbox disabled|mailbox is disabled|\
        mailbox~disabled|recipient~disabled|disabled recipient|disabled mailbox|address~disabled|address disabled|account suspended|account~suspended|\
        mailbox~suspended|user suspended|user~suspended|address~suspended|suspended mailbox|suspended account|disabled account|account is locked|account locked|\
        account~locked|mailbox~locked|mailbox locked|account is inactive|account inactive|inactive account|inactive user|user~inactive|\
        mailbox is inactive|mailbox~inactive|account~inactive|is currently suspended|account has expired|account expired|mailbox expired|\
        account~deactivated|mailbox~deactivated|user~deactivated|has been deactivated|is deactivated|recipient~deactivated|deactivated mailbox|\
        account~blocked|mailbox~blocked|account frozen|mailbox is frozen|mailbox~frozen|user is inactive|not collected~days|has not been collected after|\
        discontinued|has been closed|mailbox is closed|account~closed|email has been suspended|temporarily disabled|\
        mailbox currently suspended|user account is unavailable|account is unavailable|\
        mail box suspended|has been locked|mail receiving disabled|unactivated|dormant|user~not activated|recipient~suspended|is unavailable because~inactive",
    ),
    (
        MailboxSuspended,
        7,
        "casella~sospesa|casella~disabilitata|casella~disattivata|casella~bloccata|casella sospesa|casella disabilitata|casella disattivata|casella scaduta|\
        casella~scaduta|account~sospeso|account~disabilitato|account~disattivato|account~bloccato|account sospeso|utente~sospeso|utente~disabilitato|\
        utente~disattivato|account scaduto|casella~non attiva|casella~inattiva|indirizzo~disabilitato|indirizzo~disattivato|mancato rinnovo|\
        konto~gesperrt|konto~deaktiviert|postfach~gesperrt|postfach~deaktiviert|compte~suspendu|compte~desactive|boite~desactivee|boite~suspendue|\
        cuenta~suspendida|cuenta~desactivada|cuenta~deshabilitada|buzon~desactivado|buzon~deshabilitado|conta~suspensa|conta~desativada|caixa~desativada|\
        account~geblokkeerd|account~uitgeschakeld|mailbox~uitgeschakeld|利用停止|アカウントは停止|使用されていない",
    ),
    // The DNS, or a domain that takes no mail.
    (
        DomainDns,
        7,
        "host not found|domain not found|host or domain name not found|domain does not exist|domain~does not exist|domain name not found|domain~not found|\
        domain doesn't exist|domain~doesn't exist|host unknown|unknown host|unknown domain|no such domain|no such host|domain unknown|domain is not valid|\
        name service error|name server error|nxdomain|no mx|no mx found|no mx record|no mx records|mx lookup failed|mx~lookup|null mx|nullmx|does not accept mail|\
        does not accept email|doesn't accept mail|domain~no mail|no mail server|couldn't find any host|couldn't find a mail exchanger|\
        couldn't find any host by that name|couldn't find any host named|mx or srv record indicated no smtp service|all relevant mx records point to non existent hosts|\
        cname lookup failed|dns error|dns lookup|dns failure|dns problem|dns server returned|unrouteable mail domain|unrouteable domain|unroutable domain|invalid domain|\
        domain invalid|no valid hosts|mx record~invalid|mx record~unavailable|host lookup did not complete|bad destination host|domain must exist|domain of recipient~not exist|could not be resolved|cannot be resolved|\
        could not resolve|cannot resolve|can't resolve|domain couldn't be found|domain~couldn't be found|domain~could not be found|couldn't be found or~domain|\
        cannot find your hostname|no a record|no route to domain|nonexistent domain|non existent domain|malformed or unexpected name server reply|\
        address resolution~failed|name or service not known|domain~is not available|domain is not reachable|invalidhostname|domainnotexist|\
        recipient domain not|problem with the recipient's domain|domain isn't set up|dns records~recipient|infodomainnonexistent|domain name system|\
        dns query failed|name not resolved|this domain is not hosted|domain name isn't|domain has no mail|can't find~server for domain",
    ),
    (
        DomainDns,
        7,
        "dominio~non trovato|dominio non trovato|dominio~non esiste|dominio inesistente|dominio~inesistente|dominio sconosciuto|dominio~sconosciuto|\
        dominio~impossibile da trovare|impossibile trovare il dominio|dominio~non e stato trovato|errore dns|host sconosciuto|dominio~non valido|\
        dominio non valido|server~non trovato nel dns|non e stato possibile trovare il dominio|non accetta posta|nessun record mx|dominio~scaduto|problema~dns|\
        domain~nicht gefunden|domain~existiert nicht|domane~nicht gefunden|domane~existiert nicht|unbekannte domain|domaine~introuvable|domaine~n'existe pas|domaine inconnu|\
        dominio~no existe|dominio~no se encontro|no se encontro el dominio|no se ha encontrado el dominio|dominio desconocido|dominio~nao existe|dominio~nao foi encontrado|\
        domein~bestaat niet|domein~niet gevonden|ドメインが見つかりません|ドメインが存在しません|ドメイン~見つかりません|домен~не найден|домен~не существует",
    ),
    // SPF, DKIM, DMARC.
    (
        AuthFailure,
        9,
        "spf fail|spf check failed|spf~failed|spf~fail|spf~not pass|fails to pass spf|spf record~fail|spf validation|spf violation|spf: fail|spf error|bad spf|spf softfail|spf hard fail|\
        not authorized by spf|not permitted by spf|spf permanent|spf policy|spf record|spf records|no spf record|spf unauthorized|rejected by spf|sender policy framework|\
        dmarc|dmarc policy|dmarc fail|dkim fail|dkim~fail|dkim verification|dkim signature~invalid|dkim check|dkim signature verification|no dkim|dkim = did not pass|\
        unauthenticated email|unauthenticated mail|unauthenticated sender|not authenticated~spf|authentication checks|authentication information|\
        sender is unauthenticated|sender~unauthenticated|does not meet~authentication|required authentication level|email authentication|\
        not authorized to send~behalf|is not allowed to send mail from|not allowed to send~for domain|openspf|spf.pobox.com|not a permitted sender|\
        doesn't have authentication|unable to verify~spf|sender id~pra|sender address forgery|forged sender|sender domain~authentic|domain owner's policy|\
        not accepted due to domain's|arc seal|authentication policy|no authentication record",
    ),
    (
        AuthFailure,
        9,
        "autenticazione~spf|controllo spf|verifica spf|spf non superat|spf fallit|dmarc non superat|mittente non autenticato|mittente~non autorizzato dal dominio|\
        non ha superato~autenticazione|non supera~autenticazione|autenticazione del mittente|nicht authentifiziert|non authentifie|no autenticado|nao autenticado|送信ドメイン認証",
    ),
    // The sender's server or address is blocked.
    (
        SenderBlocked,
        7,
        "blacklisted|black listed|blacklist|black list|blocklist|block list|blocklisted|listed at|is listed in|ip~listed in|is listed on|listed by|rbl|dnsbl|spamhaus|spamcop|barracuda reputation|\
        sorbs|cloudmark|senderscore|sender score|surriel|uceprotect|njabl|abuseat|invaluement|mailspike|proofpoint dynamic reputation|ipcheck.proofpoint|\
        sender reputation|poor reputation|bad reputation|low reputation|reputation of the sending|ip reputation|domain reputation|reputation~too low|reputation|\
        banned sending ip|banned sender|banned ip|banned by|is banned|ip address~banned|ip~blocked|ip blocked|ip address~blocked|blocked ip|your ip|client host~blocked|host~blocked|\
        blocked using|blocked by|blocked for abuse|sender~blocked|sender blocked|blocked sender|sending ip|sending server~blocked|mail from~blocked|server~has been blocked|\
        bad sender|sender denied|sender rejected|sender was rejected|sender address rejected|sender address has been|sender is rejected|sender is not allowed|sender not allowed|\
        sender address~blocked|weren't recognized as a valid sender|not recognized as a valid sender|not a valid sender|sender~not accepted|sender refused|sender~refused|\
        domain of sender address|sender domain~not exist|sender's domain|domain of sender|sender domain|sender verify failed|sender verification|could not verify sender|\
        sender~does not exist|sender unknown|invalid sender|sender invalid|unknown sender|callout verification failed|sender not verified|verify your sending|\
        reverse dns|rdns|ptr record|no ptr|ptr|reverse lookup|reverse host|cannot find your reverse|unable to find your reverse|without reverse|missing reverse|resolve your hostname|\
        fix reverse|helo~rejected|helo command rejected|ehlo~rejected|invalid helo|bad helo|helo name|helo hostname|hostname~helo|generic helo|forged helo|\
        dynamic ip|dynamic address|dial up|dialup|residential ip|from a dynamic|access from~denied|\
        connection refused by policy|connections not accepted|connection rejected|connection denied|refused to talk to me|no access from mail server|open relay|open proxy|\
        not accept connections from|not accepting~from your|not accepting mail from|not accept mail from|mail from your|messages from~deferred|user complaints|unexpected volume|\
        your server~not allowed|your host~denied|your network|access denied~ip|abuse|unauthorized ip|not allowed to connect|not permitted to connect|you are not allowed to connect|\
        relay quota|trusted senders|ip~not authorized|client host rejected|cannot find your hostname|unknown client host|\
        temporarily deferred due to|high volume of spam|suspected of sending spam|mail sent from your ip|your ip~spam|blocking mail from|localblock|local blacklist|\
        mismatches client ip|host network not allowed|network not allowed|ip address~rejected|too many complaints|denied by sender|sender's ip|sender ip|mail server~blacklist|sc 001|sc 002|dns:b1|rly:b1|hvu:b1|dy 001|ofr",
    ),
    (
        SenderBlocked,
        5,
        "after initial connection|refused connection|mailfrom command rejected|in reply to mail from command|after mail from|did not like our mail from|\
        while talking to~mail from|spf.protection",
    ),
    (
        SenderBlocked,
        8,
        "not recognized as a valid sender|no longer allowed to send|messages from~temporarily deferred due to unexpected|ip blacklisted|server not available access denied|domain of sender address~does not exist|\
        sender address rejected: domain|reverse dns~failed|blacklisted ip|blacklisted by|very low reputation|blacklisted at|client host~blocked|client host blocked|ip source bloquee",
    ),
    (
        SenderBlocked,
        7,
        "ip~in blacklist|presente in blacklist|lista nera|in black list|indirizzo ip~bloccato|ip bloccato|ip~bloccato|mittente bloccato|mittente~bloccato|mittente non accettato|\
        mittente non valido|mittente~rifiutato|mittente rifiutato|mittente~non esiste|server mittente|reputazione|dns inverso|risoluzione inversa|\
        ip~gesperrt|absender~gesperrt|absender~blockiert|absender~abgelehnt|auf~blacklist|sperrliste|adresse ip~bloquee|expediteur~bloque|expediteur~refuse|liste noire|\
        remitente~bloqueado|remitente~rechazado|lista negra|remetente~bloqueado|remetente~rejeitado|afzender~geblokkeerd|zwarte lijst|ip~bloqueada",
    ),
    // Spam, viruses.
    (
        SpamContent,
        8,
        "spam detected|detected as spam|identified as spam|considered spam|considered to be spam|looks like spam|looked like spam|classified as spam|marked as spam|spam message|spam content|\
        scored as spam|spam score|spam~score|probably spam|appears to be spam|appears to be unsolicited|spam filter|message is spam|is spam|it's spam|as spam|likely spam|suspected spam|spam rejected|\
        rejected as spam|rejected for spam|rejected due to spam|unsolicited mail|unsolicited email|unsolicited bulk|unsolicited message|unsolicited content|likely unsolicited|bulk mail~reject|junk mail|to be junk|as junk|is junk|spamassassin|\
        antispam|anti spam|spam like|spamming|no spam|spam not|high spam|spamicity|spam probability|mail rejected~spam|content rejected|message content rejected|rejected~content|content~spam|\
        message contains a virus|virus~found|virus detected|infected|malware|contains virus|virus|phishing|blacklisted url|url in message|urls in message|blocked url|contains~link|malicious|uribl|surbl|\
        message looks like|may contain spam|bad content|objectionable content|banned content|prohibited content|undesirable content|message was detected|spam or virus|blocked by~spam|spam: |bulk email|cm analysis|\
        header~spam|suspicious content|ambiguous content|denied by~content|contentrejected",
    ),
    (
        SpamContent,
        8,
        "rilevato come spam|riconosciuto come spam|considerato spam|contenuto~spam|spam rilevato|identificato come spam|classificato come spam|posta indesiderata|possibile spam|\
        rifiutato per spam|filtro antispam|contiene~virus|virus rilevato|messaggio infetto|contenuto rifiutato|contenuto~non consentito|\
        als spam|spam verdacht|spamverdacht|unerwunschte|comme spam|pourriel|indesirable|como spam|correo no deseado|contenido~spam|lixo eletronico|als ongewenst|als spam aangemerkt|迷惑メール|スパム|спам|垃圾邮件|вирус",
    ),
    // Too big.
    (
        MessageTooBig,
        9,
        "message too large|message too big|message size exceeds|message size~exceed|message~too large|message~too big|message is too large|mail too large|too large for this recipient|\
        message exceeds~size|exceeds~maximum message size|exceeds size limit|exceeds the maximum~size|exceeds maximum~size|exceeds fixed maximum|exceeded~message size|\
        exceeds~size limit|size limit exceeded|maximum message size|max message size|message length exceeds|message size limit|larger than~maximum|larger than the|size~exceeds|mail size|\
        message was too big|message file too big|attachment~too large|attachments~too large|too large|too big|size exceeded|recipsizelimit|sendersizelimit|data size exceeded|message~larger than|\
        exceeded~maximum size|limit~size of messages|size restriction|size larger",
    ),
    (
        MessageTooBig,
        9,
        "messaggio~troppo grande|troppo grande|messaggio~troppo grosso|messaggio supera~dimension|dimensione massima|dimensioni massime|dimensione~supera|supera la dimensione|supera~limite di dimension|dimensione del messaggio|allegato~grande|allegati~grandi|troppo pesante|\
        nachricht~zu gross|zu gross|maximale grosse|nachrichtengrosse|message~trop volumineux|trop volumineux|trop gros|taille maximale|taille du message|mensaje~demasiado grande|demasiado grande|tamano maximo|tamano del mensaje|\
        mensagem~muito grande|muito grande|tamanho maximo|tamanho da mensagem|bericht~te groot|te groot|maximale grootte|サイズ~超え|サイズが大きすぎ|メッセージサイズ|слишком большой|слишком велик|邮件过大",
    ),
    // Too many.
    (
        RateLimited,
        8,
        "too many connections|too many concurrent|too many messages|too many recipients|too many mails|too many emails|too many sessions|too many simultaneous|too much mail from|rate limit|rate limited|ratelimit|rate limiting|\
        receiving mail at a rate|receiving mail too quickly|rate that prevents|unusual rate|sending rate|connection rate|message rate|rate exceeded|exceeded~rate|exceeded the~connections|connection limit|\
        exceeded~messages per|exceeded~emails|exceeds~per hour|exceeded~per hour|exceeded~hourly|hourly limit|daily limit|limit~per day|max~messages per|sending limit|\
        throttl|throttled|throttling|slow down|try again slower|too fast|too frequent|too many requests|too many attempts|excessive|sender rate|connection count|excessive message rate|\
        number of messages~exceed|receivingrate|maximum number of connections|too many invalid|too many bad|too many unknown|deferred due to excessive|quota of messages",
    ),
    (
        RateLimited,
        8,
        "troppi messaggi|troppe connessioni|troppi destinatari|troppe email|troppe richieste|limite di invio|limite orario|limite giornaliero|superato il numero di|limite~messaggi|zu viele|trop de messages|trop de connexions|trop de destinataires|\
        demasiados mensajes|demasiadas conexiones|demasiados destinatarios|muitas mensagens|muitas conexoes|te veel|短時間に大量|слишком много",
    ),
    // Greylisting, and what goes away by itself.
    (
        Temporary,
        7,
        "greylist|greylisted|greylisting|grey listed|graylist|graylisted|graylisting|greylisted~try|postgrey|come back later|temporarily greylisted|temporary problem|problema temporaneo",
    ),
    (
        Temporary,
        3,
        "try again later|please try later|try later|temporary local problem|temporarily rejected|temporarily unavailable|temporarily deferred|temporary failure in processing|temporary error|temporary lookup failure|\
        server busy|busy~try|service temporarily|please retry|retry later|system busy|resources temporarily|riprova piu tardi|riprovare piu tardi|temporaneamente|errore temporaneo|vorubergehend|\
        temporairement|reessayer plus tard|temporalmente|intente mas tarde|temporariamente|tente novamente mais tarde|tijdelijk|probeer het later|一時的",
    ),
    // No such address.
    (
        UnknownUser,
        6,
        "user unknown|unknown user|user not known|unknown recipient|recipient unknown|no such user|no such recipient|no such mailbox|no such address|no such account|no such person|no such local user|no mailbox here|mailbox not found|\
        mailbox~not found|user not found|user~not found|recipient not found|recipient~not found|address not found|address~not found|address~wasn't found|account not found|account~not found|name is not recognized|name~not recognized|\
        recipient name is not recognized|user does not exist|user~does not exist|user doesn't exist|user~doesn't exist|user doesn't have|doesn't have a~account|does not have a~account|doesn't have an account|account does not exist|account~does not exist|\
        account~doesn't exist|mailbox does not exist|mailbox~does not exist|mailbox doesn't exist|mailbox~doesn't exist|address does not exist|address~does not exist|address doesn't exist|address~doesn't exist|recipient does not exist|recipient~does not exist|\
        recipient~doesn't exist|addressee unknown|address unknown|unknown address|unknown mailbox|unknown account|unknown local|unknown or illegal|unknown virtual|invalid recipient|recipient invalid|invalid mailbox|mailbox invalid|\
        invalid address|invalid user|invalid final delivery userid|userid~invalid|invalid userid|not a valid mailbox|not a valid user|not a valid recipient|not a valid address|not valid recipient|no valid recipient|bad destination mailbox|bad destination email|\
        bad recipient|bad address|illegal user|not our customer|not our user|not listed in|not listed in~directory|not in directory|unknown to address|is not a known user|not a known user|isn't a known|not known here|not known at|\
        doesn't list this user|no user here|user is not|recipient~not exist|wasn't found at|couldn't be found|couldn't find~in|was not found at|rcpt to~unrouteable address|rcpt to~unroutable address|said: unrouteable|said: unroutable|undeliverable address|there is no one at this address|nobody here|nobody of that|nobody by that|nobody with|\
        no longer valid|no longer exists|no longer available|no longer on server|no longer in use|no longer active|no longer works|has left|not a current|user has moved|has moved|recipient has moved|no forwarding|doesn't work here|\
        no account by that name|no account here|not exist on|local user~not found|recipient no longer|recipient not|recipient verify failed|recipient~verification failed|recipient address unknown|recipient address invalid|recipient address does not|\
        rejected: access denied|user~unknown|unknown~user|5 1 1|mailbox unknown|unable to verify recipient|address is not valid|email address~is invalid|email address~is not valid|not a local|not local|nosuchuser|\
        unallocated|not activated|recipnotfound|resolver.adr|isn't in~directory|not a registered|not registered|cannot be found in|could not be found in|could not be found|no such alias|alias unknown|your envelope recipient~badrcptto|badrcptto|\
        email account that you tried to reach does not exist|mail receiver~not|recipient does not|there's a typo|typo in the recipient|may be misspelled|bad username|wrong address|incorrect address|address error",
    ),
    (
        UnknownUser,
        3,
        "does not like recipient|recipient rejected|address rejected|recipient address rejected|mailbox unavailable|mailbox is unavailable|mailbox~unavailable|requested action not taken: mailbox|requested action not taken|rcpt failed|recipient refused|recipient not accepted|invalid mailbox path|mailbox not available|cannot deliver to|\
        unable to deliver to|rejected address|rejected your message to the following|no mail box|address couldn't|did not like our rcpt to",
    ),
    (
        UnknownUser,
        7,
        "indirizzo non trovato|indirizzo~non trovato|indirizzo~non e stato trovato|indirizzo non esiste|indirizzo~non esiste|indirizzo inesistente|indirizzo~inesistente|indirizzo sconosciuto|indirizzo~sconosciuto|indirizzo~errato|\
        utente sconosciuto|utente~sconosciuto|utente inesistente|utente~inesistente|utente non trovato|utente~non trovato|utente~non esiste|casella inesistente|casella~inesistente|casella~non esiste|casella~non trovata|casella sconosciuta|\
        destinatario sconosciuto|destinatario~sconosciuto|destinatario inesistente|destinatario~inesistente|destinatario non trovato|destinatario~non trovato|destinatario~non esiste|account inesistente|account~inesistente|account~non esiste|\
        impossibile trovare~in|impossibile trovare|non e stato possibile trovare|non e stato trovato|non riconosciuto|indirizzo non valido|indirizzo~non valido|destinatario non valido|destinatario~non valido|indirizzo~non e valido|\
        non risulta attivo|non piu attivo|non e piu attivo|non e piu valido|nome utente sconosciuto|nessuna casella|nessun utente|indirizzo email~non corretto|indirizzo~disattivato",
    ),
    (
        UnknownUser,
        6,
        "empfanger unbekannt|empfanger~unbekannt|empfanger~nicht gefunden|adresse~nicht gefunden|adresse nicht gefunden|adresse~existiert nicht|benutzer unbekannt|benutzer~unbekannt|unbekannter benutzer|unbekannter empfanger|unbekannte adresse|\
        existiert nicht|postfach~nicht vorhanden|nicht gefunden|konnte nicht gefunden|ungultige adresse|ungultiger empfanger|empfanger~existiert nicht|konto~existiert nicht|\
        adresse introuvable|adresse~introuvable|utilisateur inconnu|utilisateur~inconnu|destinataire inconnu|destinataire~inconnu|adresse inconnue|adresse~n'existe pas|n'existe pas|n'a pas ete trouve|introuvable|adresse~invalide|destinataire~invalide|boite aux lettres~inconnue|\
        direccion no encontrada|direccion~no encontrada|no se encontro|no se ha encontrado|usuario desconocido|usuario~desconocido|destinatario desconocido|direccion~no existe|usuario~no existe|cuenta~no existe|no existe|buzon~no existe|direccion~no valida|direccion incorrecta|\
        endereco nao encontrado|endereco~nao encontrado|nao foi encontrado|usuario~nao existe|usuario nao encontrado|endereco~nao existe|nao existe|conta~nao existe|destinatario desconhecido|usuario desconhecido|endereco invalido|\
        adres niet gevonden|adres~niet gevonden|onbekende gebruiker|gebruiker onbekend|gebruiker~onbekend|onbekend adres|bestaat niet|niet gevonden|ontvanger onbekend|geadresseerde~niet|ongeldig adres|\
        宛先不明|アドレスが見つかりません|アドレスは存在しません|メールアドレスが存在しない|存在しません|見つかりませんでした|ユーザーが見つかりません|ユーザ~存在しない|宛先のメールアドレス~存在|\
        пользователь не найден|пользователь~не найден|нет такого пользователя|неизвестный пользователь|не существует|адрес~не найден|用户不存在|收件人不存在|不存在|uzivatel~neexistuje|nie istnieje|adres~nie istnieje|nu exista|findes ikke|finns inte",
    ),
    // Relaying.
    (
        RelayingDenied,
        7,
        "relaying denied|relay denied|relay access denied|relay not permitted|relaying not permitted|relaying not allowed|relay not allowed|relaying is not allowed|not permitted to relay|not allowed to relay|unable to relay|cannot relay|can't relay|\
        we do not relay|we don't relay|do not relay|does not relay|relaying~denied|relay~denied|relaying~prohibited|relay prohibited|relaying to~prohibited|not configured to relay|relay operation rejected|no relaying|relay access|relay~forbidden|relaying~refused|\
        not a gateway|isn't in my list of allowed rcpthosts|list of allowed rcpthosts|allowed rcpthosts|rcpthosts|domain~not handled|not handle mail for|doesn't handle mail for|does not handle~mail|don't handle mail|mail server does not handle|unauthorized relay|\
        we don't handle|domain isn't hosted|insecure mail relay|not local~relay|not an open relay|is not hosted here|must be local|authentication required for relay|email address is not verified|identities failed the check|only local|not one of our domains|\
        relay non consentito|relay negato|relay~non consentito|non gestisce~dominio|dominio non gestito|inoltro non consentito|inoltro~negato|relaying non permesso|relaying~nicht erlaubt|weiterleitung~nicht|relais~refuse|relayage|reenvio no permitido|reenvio denegado|中継を拒否|accesso al relay negato",
    ),
    // The recipient's system.
    (
        RecipientSystem,
        7,
        "too many hops|hop count exceeded|hop count|mail loop|loop detected|mail loops|loops back|routing loop|mail forwarding loop|forwarding loop|message loop|looping|too many received|mail is looping|loop count|hopcount|\
        disk full|no space left on device|insufficient disk space|insufficient system storage|insufficient system resources|out of disk|system storage|not enough disk|insufficient system|low on resources|insufficient resources|no space left|\
        local configuration error|configuration error|mail system config|internal error|internal server error|local error in processing|local error|error in processing|system error|server error|unexpected error|\
        command output:|command died|error writing|can't create output|cannot open|couldn't create|cannot create|can't open|can't write|i/o error|input/output error|procmail|died with|pipe to|generated~pipe to|unable to open|alias database unavailable|aliases~database|database error|\
        system not accepting|service not available|service unavailable~closing|mail system full|mailsystem|unable to lock|lock file|temporarily unable to process|cannot allocate memory|read only file system|permission denied|user lookup|local delivery failed|\
        error was encountered while being processed|error~while being processed|storage error|unable to create|failed to~deliver to mailbox|mailbox is corrupt|spooled for delivery|fork|unexpected failure|software error|mail server error|queue file write error",
    ),
    (
        RecipientSystem,
        7,
        "errore interno|errore di sistema|errore del server|spazio su disco~server|disco pieno|loop di posta|troppi passaggi|interner fehler|systemfehler|erreur interne|error interno|erro interno|interne fout|内部エラー|внутренняя ошибка",
    ),
    // No connection.
    (
        Unreachable,
        5,
        "connection timed out|connection~timed out|timed out|connection timeout|operation timed out|timeout exceeded|connection refused|connect to~refused|connection reset|lost connection|connection lost|connection closed|connection dropped|connection died|broken pipe|\
        connection failed|connection to mail exchanger failed|could not connect|couldn't connect|cannot connect|can't connect|unable to connect|failed to connect|wasn't able to establish an smtp connection|establish an smtp connection|establish a connection|did not accept our requests to connect|\
        network is unreachable|network unreachable|network error|no route to host|host is down|host unreachable|host is unreachable|host~unreachable|server~unreachable|server~not responding|not responding|did not respond|no response|no answer from host|socket error|\
        retry timeout|retry time not reached|retry timeout exceeded|been in the queue too long|queue too long|queued too long|message expired|delivery time expired|delivery expired|envelope expired|expired|time out|timeout|\
        could not be delivered for|could not deliver for the last|could not be delivered within|unable to deliver~for~days|retries exhausted|failed~attempts|attempts failed|all hosts~failing|all hosts for~unreachable|unable to contact|stalled|\
        peer closed|remote host~closed|deferred: 421|must issue a starttls|tls~required|starttls~failed|tls negotiation|tls handshake|ssl error|certificate|handshake|aborted after|delivery~delayed|undelivered after|unable to deliver this message after|tried for|still undelivered|not yet been delivered|conversation with~timed out|\
        mail transport unavailable|bad connection|no connection|temporarily unreachable|too many retries|time limit exceeded|excessive delay|delivery timed out|connection~aborted|tcp connection|host didn't respond|hasn't been delivered yet|remote server~not answer|no longer trying|unavailable~connection",
    ),
    (
        Unreachable,
        5,
        "connessione rifiutata|connessione~scaduta|connessione scaduta|timeout di connessione|tempo scaduto|tempo~scaduto|server non raggiungibile|server~non raggiungibile|server~non risponde|non e stato possibile connettersi|impossibile connettersi|impossibile stabilire~connessione|impossibile contattare|\
        tentativi~esauriti|tentativi falliti|non ha risposto|scadenza~messaggio|e scaduto|server~irraggiungibile|nicht erreichbar|zeituberschreitung|verbindung~abgelehnt|verbindung~fehlgeschlagen|keine verbindung|delai~expire|connexion~refusee|connexion impossible|injoignable|ne repond pas|\
        no se pudo conectar|tiempo de espera|conexion rechazada|no responde|nao foi possivel conectar|tempo esgotado|tempo limite|conexao recusada|geen verbinding|verbinding~geweigerd|niet bereikbaar|接続できません|タイムアウト|время ожидания",
    ),
    // A rule.
    (
        Policy,
        6,
        "policy violation|policy reasons|for policy|due to policy|by policy|local policy|security policy|content policy|site policy|violates~policy|policy~violat|violation of policy|policy rejection|policy restriction|administrative policy|administratively denied|administratively prohibited|administrative prohibition|\
        message not allowed|not accepted for|prohibited by|delivery not authorized|not authorized|not authorised|unauthorized|message refused|delivery to this address is restricted|address is restricted|restricted|authrequired|authentication required|authentication is required|must be authenticated|smtp auth|\
        rejected by~rule|transport rule|transport.rules|mail flow rule|rule~rejected|rejected by your organization|rejected by the recipient's|blocked because its content presents|security issue|attachment~not allowed|attachment~blocked|attachment type|file type|executable|banned file|banned name|filename~not allowed|illegal attachment|\
        smtputf8|malformed|incorrectly constructed|header error|bad header|invalid header|missing header|addresses in from|multiple from|from: header|rfc 5322|rfc 2822|rfc2822|rfc5322|not rfc|rfc compliant|bare lf|bare cr|line too long|8bit|improper|messages without|missing~header|message id~missing|date header|subject~not allowed|\
        syntax error|bad sequence|bad command|command not|command unrecognized|unrecognized command|protocol error|remote protocol error|pipelining|invalid message|unacceptable|not acceptable|not permitted|is prohibited|verification failed|use of~not allowed|encryption needed|encryption required|refused by~filter|mail filter|filtered|message rejected by|rejected by administrator|rejected by recipient|recipient has blocked|by recipient|not want|refuses|\
        access denied|rejected by destination|domain~restricted|only accept~from|accepts mail only|allowed only|access rule|by non member|closed mailing list|not subscribed|isn't allowed to post|cannot post|closed list|not a member|subscribers only|members only|posting~not allowed|held for moderation|access control",
    ),
    (
        Policy,
        7,
        "permission to post|may not have permission|not allowed to post|存在しないか、グループにメッセージを投稿する権限がない|group~may not exist|group you tried to contact|gruppo~potrebbe non esistere|groups.google.com/support",
    ),
    (Policy, 9, "message filtered|mail filtered|filtered by"),
    (RecipientSystem, 2, "temporary failure"),
    (Unreachable, 2, "giving up"),
    (
        Policy,
        2,
        "message rejected|rejected|denied|blocked|not accepted|refused|transaction failed|in reply to end of data|after end of data|service unavailable|did not like our final data|not accept|unable to accept",
    ),
    (
        Policy,
        6,
        "violazione~policy|violazione della policy|per motivi di policy|criteri di sicurezza|regola di trasporto|regola del flusso|regola~rifiutato|rifiutato dal sistema|non autorizzato|non abilitato alla ricezione|non abilitato a ricevere|messaggio bloccato|stato bloccato|bloccato da|messaggio~rifiutato|e stato rifiutato|rifiutato|\
        autenticazione obbligatoria|richiede l'autenticazione|solo~posta certificata|posta non certificata|non consentito|allegato~non consentito|limitazione|\
        nachricht blockiert|richtlinie|abgelehnt|message bloque|strategie|message refuse|mensaje bloqueado|directiva|rechazado|mensagem bloqueada|politica|rejeitada|rejeitado|bericht geblokkeerd|beleid|geweigerd|ブロックされました|拒否|отклонено|отказ",
    ),
    (UnknownUser, 9, "indirizzo destinatario sconosciuto o non abilitato"),
    // Families of one system each, and what the wordings above leave out.
    (
        MailboxFull,
        8,
        "disc quota|diskspace quota|does not have enough space|mail file size exceeds|would be over|would exceed~quota|would exceed~storage|exceeding receiving limits|not sufficient disk space|user's space~used up|space has used up|mailbox quota|over the allowed|\
        boite du destinataire pleine|no room in mailbox|mail box is full|mail box full|mailbox usage|storedrv~mailbox full|storedrv.deliver: mailbox full|quota usage|is at full capacity|exceeded the space|exceeds the quota|exceeded disk|no free space|\
        insufficient space|quota allocated|account~over limit|account~over its limit|full to capacity|exceeded~storage|limit of storage|run out of space|ran out of space|reached its maximum size|too many messages on the server|mailbox is too large|\
        lacks sufficient space|mailbox~enough space|over its size limit|over size limit|esaurito~quota|casella~esaurito|piena e non|ha la casella piena|oltre il limite consentito|posta del destinatario~pien|non ha abbastanza spazio",
    ),
    (
        MailboxSuspended,
        7,
        "mailbox has been blocked|user is terminated|archived recipient|boite du destinataire archivee|recipient suspend|no longer accepts mail|user or domain is disabled|disabled or discontinued|extended inactivity|mailbox~inactivity|account~inactivity|not been used for|\
        due to inactivity|temporarily inactive|service has been suspended|domain~suspended|domain is suspended|domain suspended|domain disabled|domain~disabled|account~terminated|account has been closed|mailbox has been closed|account on hold|account hold|is on hold|\
        user has been blocked|has been terminated|account was closed|not accepting mail at this time|is not accepting any mail|recipient is not accepting|account that you tried to reach is|deactivated user|storedrv~disabled|mailbox is unused|account cancelled|account canceled|has been cancelled|access to this account|locked out|account is not active|account not active|user not active|not active|account is blocked|\
        dominio sospeso|dominio~sospeso|servizio sospeso|servizio~scaduto|utenza~sospesa|utenza~disattivata|utenza~cessata|contratto~scaduto|casella~cessata|casella chiusa|casella~chiusa|inattivita",
    ),
    (
        DomainDns,
        6,
        "host name lookup failure|host lookup failed|address lookups failed|host address lookups|unrouteable address|unroutable address|unknown domain name|account or domain may not exist|mail domain mentioned in email address is unknown|unable to resolve route|unable to resolve|recursive cname|no mail exchanger|no mail hosts|mx host~not|\
        smtpsend.dns|dns.nonexistentdomain|non existent hosts|nonexistent host|no dns|bad domain|domain is unknown|domain isn't known|invalid hostname|unknown mail host|host does not exist|no mail service|mail receiving disabled for domain|no email service|no ip address|no such name|name or service|no information for domain|lookup of~failed|\
        resolve domain|domain name~resolve|domain~resolve|not a valid domain|nonexistent or|record not found|no answer from dns|servfail|server failure~dns|no route for current request|does not exist in dns|domain lookup|rejects all mail|domain expired|parked domain",
    ),
    (
        SenderBlocked,
        6,
        "purported responsible address|name lookup failed|bad sender ip|go away|extreme bad|ip profile|xbl|hosts with dynamic|mail from hosts with|use the smtp server of your isp|open relays|multi blacklist|unverifyable sending|suspiciously like spammer|too many spams from|too many unwanted|unresolvable relay|dynamic ips|\
        you are sending spam|temporary blacklisted|requires confirmation|your email address has been|by sender|listed as abusive|on our block list|block list|network is on our|weren't sent|s3140|s3150|s3114|rp 001|ou 001|csi.cloudmark|fblw|postmaster.comcast|cxbl|aup#|tss|ts01|ts02|ts03|[ts|[tss|cs01|hm08|lpn|iol.local|lib |tobr@|tosa|\
        a problem occurred. (ask your postmaster|ask your postmaster|nemesis esmtp|no smtp service|bad dns ptr|dns ptr|forward dns|forward confirmed|fcrdns|reverse hostname|your hostname|helo/ehlo|invalid domain, see|batv|backscatter|bouncedeny|null sender|empty envelope|third party dsn|invalid sender|spam reporting address|\
        bogus mail from|mail from not owned|not own|unroutable sender|sender is in my|sender is spammer|not pre approved|gateway user|server does not accept mail from|access to submit messages|rule imposed mailbox access|fully qualified|\
        sender's address|originating ip|source ip|remote ip|connecting ip|ip you're using|your mail server|your mailserver|bad senders|suspicious sender|sender is blocked|untrusted|has been denied|listed on|trust score|reputazione~ip|server non autorizzato|mittente non autorizzato|mittente non abilitato|indirizzo mittente|dominio del mittente",
    ),
    (
        AuthFailure,
        9,
        "authentication requirements|inspect your spf|spf check|dkim reject|reject by dkim|per its spf|per it's spf|spf record|spf: |spf result|not designated|fail_spf|from domain~authenticat|5.7.26|sender~spoof|spoofed|spoofing|dkim failed|dmarc check|unauthenticated senders|unable to authenticate|verifica dell'autenticita|non autenticat",
    ),
    (
        SpamContent,
        8,
        "block for spam|no spam please|spam block|spam list|bulk advertising|reject bulk|spam email|spam check|spam refused|spam rejection|spam blocked|spambouncer|spamprofiler|too much spam|spam we have received|had spam|triggered a spam|spam contents|spam checks|don't accept spam|dont accept spam|drbl|content filter|mail content denied|content denied|\
        rejecting mail content|possible spam|classified as~bulk|classification as bulk|similar to spam|unacceptable content|unwanted content|prohibited virus|unsafe|ph01|blocked by our filter|temporarily blocked by our filter|content matched|contenuto sospetto|rilevato~virus|messaggio~spam|spam~rifiutat|csi~content|spam policy|spam by|spammy|trojan|worm|antivirus|dangerous attachment|forbidden content",
    ),
    (
        MessageTooBig,
        9,
        "exceeded maximum inbound|max size|maximum size|taille limite|bigger than|column too long|administrative limit|length exceeds|data too long|exceed~maximum size|exceeds the size|over the size limit|exceeds the limit of|exceeds limit~bytes|routing.sizelimit|sendsizelimit|message~oversize|oversized|attachment size|maximum attachment|dimensione~consentit|dimensioni~consentit|supera i|eccede la dimension|eccede le dimension",
    ),
    (
        RateLimited,
        8,
        "max emails per hour|emails per hour|maximum connection limit|connections limit|smtp sessions|concurrency limit|numerous attempts|unusual volume|volume of mail|limit exceeded|sending quota|exceeded~sending|message limit|per connection|per minute|per day|one at a time|send less|rcpt count|recipient limit|recipients per|too many rcpt|limite di connessioni|limite massimo di|numero massimo di",
    ),
    (
        UnknownUser,
        5,
        "not present in directory|can't accept user|cannot accept user|cannot deliver mail for|destination addresses were unknown|destination server rejected recipients|isn't a valid|is not an active address|not an active address|mailbox not present|mailbox nor found|account unavailable|no valid recipients|non existent user|nonexistent user|non existent address|non existent recipient|nonexistent|\
        i couldn't find|validrcptto|badrecipientto|wrong or no longer|user missing home|user not exist|unknown virtual user|name is not found|email name~not found|ambiguous|exrecipnotfound|invalidinsmtp|000c05a6|000c0595|000c0594|unable to find user|unable to find recipient|can't find user|cannot find user|no email user|no user with|no user by|is not a member|no record of|who doesn't|not be found|\
        not exist|doesn't exist|no exist|not valid|isn't valid|invalid account|incorrect recipient|address obsolete|address obsoleted|has been replaced by|changed~address|new address is|moved to|has moved to|not in use|email not found|mail address unknown|unknown email|unknown name|local user unknown|user~deleted|recipient~deleted|account~deleted|mailbox~deleted|removed from our|never existed|not listed|not a subscriber|not a customer|not ours|\
        not recognized|not recognised|unrecognized recipient|unrecognized address|unrecognised|unable to validate recipient|recipient validation|failed recipient|user invalid|user not local|user not listed|user isn't|no one by that|no thank you|undefined mail alias|alias does not exist|no matching|does not have an account|has no mailbox|no mailbox|mailbox for~not|not our domain user|undeliverable user|invalid local|invalid name|username~incorrect|unable to locate|cannot locate|could not locate|not located|\
        dicha persona|ese usuario|utilisateur inconnu !|adresse inconnu|cancellata|casella~cancellata|casella~eliminata|account~eliminato|utente~eliminato|e stato eliminato|e stata eliminata|non risulta|non corrisponde|nome utente~errato|indirizzo sbagliato|ortografia|digitato correttamente|scritto correttamente|indirizzo~obsoleto|ha cambiato indirizzo|destinatario non riconosciuto|non presente",
    ),
    (
        RelayingDenied,
        7,
        "as a relay|relay through this|non local e mail address|get lost|not local host|relaying mail to|domain is not allowed|mail server requires authentication|domain not in|don't authenticate or the domain isn't|domain not hosted|not responsible for|not mx for|is not local|domain not local|not accept mail for|doesn't accept mail for|do not accept mail for|not accepting mail for|no such domain here|domain not served|we don't serve|unknown local domain|nontlocal|dominio~non ospitato|non ospitato su questo|non e gestito da",
    ),
    (
        RecipientSystem,
        5,
        "mail for~loops back to myself|lowest numbered mx record points to local host|loop broken|user output file|cannot send e mail to yourself|interrupted system call|create a mail loop|loop was found|no mdb|misconfigured|misconfiguration|service currently unavailable|waiting for input|temporary local problem|local problem|command failed:|mailer error|x unix;|maildrop|maidrop|\
        error accessing|access error|unable to access|mail server configuration|config error|server configuration|backend|cannot update mailbox|can't update|mailbox locked by|could not load|bad file|file too large|cannot exec|no space|file system|filesystem|failed to write|write error|read error|local mailer|deliver to file forbidden|delivery to file forbidden|delivery to pipe forbidden|mailsystem full|system full|\
        maximum forwarding|resolver.fwd|forwarding error|hops exceeded|too many received|received headers|malfunction|crash|storedrv|storage~unavailable|mapi|ldap|database|tempfail|unavailable at this time|configurazione errata|server mal configurato",
    ),
    (
        Unreachable,
        4,
        "could not find a gateway for|could not find~within|failed to deliver to domain|failing for a long time|sitting in queue|message timed out|multiple retries|queue.expired|allowed queue period|not reachable within|more than~hours|more than~days|within~hours|maximum queue|maximum time|maximum retry|retry limit|too long in queue|queue lifetime|lifetime|repeated attempts|attempts~unsuccessful|unsuccessful attempts|after several attempts|number of attempts|\
        concurrency~reached|no mx~reachable|can not connect|can not contact|no smtp connection|smtp connection~failed|network problem|network failure|network is down|no network|routing problem|no hosts reachable|host not responding|reset by peer|unexpectedly closed|disconnected|remote server~closed|failed to establish|dead mail server|mail server~down|server is down|currently unreachable|unreachable|delivery suspended|tempo massimo|tempo limite|numero massimo di tentativi|ripetuti tentativi|server~occupato",
    ),
    (
        Policy,
        4,
        "policy|does not accept mail with|organizational settings|message given low priority|organization policy|not accept messages|mass mailer|attachment count|protocol violation|blocked by the recipient|only accepting mail from|is only accepting|accepting mail only|restricted sms|user rules|refuse to receive|recipient preferences|notauthorized|protected by|refuses to receive|user reject|account is protected|bounced address|\
        credentials invalid|authentication failure|authentication failed|turned on in your email client|not authenticated|required but not|verification failure|charset not supported|header size|8 bit data|mime complexity|invalid mime|mime headers|duplicate header|non compliant|message non compliant|rfcmessagenoncompliant|complies|not comply|angle brackets|domain missing|expected word|utf8|characters not allowed|illegal|\
        command rejected|out of sequence|valid rcpt command|nested mail|must issue|invalid command|bad parameter|not implemented|parameters|subject line|password protected|macro|zip file|extension|estensione|formato non|non e consentito|lista chiusa|iscritti|moderata",
    ),
];
