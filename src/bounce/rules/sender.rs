//! Phrases about the sender and the message: blocked, not authenticated, spam, too big, against a rule.
//!
//! As the stream has them: lower case, no accents, `@` for any address, no codes, a space for `-` and `_`. `~` is a gap
//! within one sentence.

use crate::bounce::Category::{self, AuthFailure, MessageTooBig, Policy, SenderBlocked, SpamContent};

/// Category, weight, phrases.
pub(super) const REASONS: &[(Category, u8, &str)] = &[
    (
        SenderBlocked,
        9,
        "domain of sender|sender address rejected: domain|sender~domain~does not exist|sender~domain~not found|黑名单|indirizzo ip bloccato|sender filtering|block permanently|blocked permanently",
    ),
    (
        SenderBlocked,
        8,
        "not recognized as a valid sender|no longer allowed to send|messages from~temporarily deferred due to unexpected|server not available access denied|sender address rejected: domain|\
        reverse dns~failed|blacklisted ip|blacklisted by|very low reputation|blacklisted at|client host~blocked|ip source bloquee|nemesis esmtp|outbound sender|bad dns ptr|no ptr record|ip~listed|\
        listed in~spamhaus|ip~is on~list|rbl~listed|unfortunately, messages from|network is on our block list|banned sending|ip adresse~gesperrt|ip adresse~blockiert|adresse ip~bloquee|\
        direccion ip~bloqueada|ip~in lista nera|ip~presente in",
    ),
    (
        SenderBlocked,
        7,
        "black listed|black list|block list|listed at|is listed in|is listed on|listed by|rbl|dnsbl|spamhaus|spamcop|sorbs|cloudmark|senderscore|sender score|surriel|uceprotect|njabl|abuseat|invaluement|\
        mailspike|ipcheck.proofpoint|reputation|banned sender|banned ip|banned by|is banned|ip address~banned|ip~blocked|blocked ip|your ip|host~blocked|blocked using|blocked by|sender~blocked|\
        blocked sender|sending ip|sending server~blocked|mail from~blocked|server~has been blocked|bad sender|sender denied|sender rejected|sender was rejected|sender address rejected|\
        sender address has been|sender is rejected|sender is not allowed|sender not allowed|weren't recognized as a valid sender|not recognized as a valid sender|not a valid sender|sender~not accepted|\
        sender~refused|sender's domain|domain of sender|sender domain|sender verify failed|sender verification|could not verify sender|sender~does not exist|sender unknown|invalid sender|sender invalid|\
        unknown sender|sender not verified|verify your sending|reverse dns|rdns|ptr|reverse lookup|reverse host|cannot find your reverse|unable to find your reverse|without reverse|missing reverse|\
        resolve your hostname|fix reverse|helo~rejected|ehlo~rejected|invalid helo|bad helo|helo name|helo hostname|hostname~helo|generic helo|forged helo|dynamic ip|dynamic address|dial up|dialup|\
        residential ip|from a dynamic|access from~denied|connection refused by policy|connections not accepted|connection rejected|connection denied|no access from mail server|open relay|open proxy|\
        not accept connections from|not accepting~from your|not accepting mail from|not accept mail from|mail from your|messages from~deferred|user complaints|unexpected volume|your server~not allowed|\
        your host~denied|your network|access denied~ip|abuse|unauthorized ip|not allowed to connect|not permitted to connect|relay quota|trusted senders|ip~not authorized|client host rejected|\
        cannot find your hostname|unknown client host|temporarily deferred due to|high volume of spam|suspected of sending spam|blocking mail from|localblock|mismatches client ip|network not allowed|\
        ip address~rejected|too many complaints|denied by sender|sender's ip|sender ip|sc 001|sc 002|dns:b1|rly:b1|hvu:b1|dy 001|lista nera|ip~bloccato|mittente~bloccato|mittente non accettato|\
        mittente non valido|mittente~rifiutato|mittente mittente~non esiste|server mittente|reputazione|dns inverso|risoluzione inversa|ip~gesperrt|absender~gesperrt|absender~blockiert|absender~abgelehnt|\
        sperrliste|adresse ip~bloquee|expediteur~bloque|expediteur~refuse|liste noire|remitente~bloqueado|remitente~rechazado|lista negra|remetente~bloqueado|remetente~rejeitado|afzender~geblokkeerd|\
        zwarte lijst|ip~bloqueada|mail from is mismatched|mismatched with|black mail|blocklist*|blacklist*|dictionary attack|harvest*|unknown tld|helohost",
    ),
    (
        SenderBlocked,
        6,
        "purported responsible address|name lookup failed|go away|extreme bad|ip profile|xbl|hosts with dynamic|mail from hosts with|use the smtp server of your isp|open relays|unverifyable sending|\
        suspiciously like spammer|too many spams from|too many unwanted|unresolvable relay|dynamic ips|you are sending spam|requires confirmation|your email address has been|by sender|listed as abusive|\
        block list|network is on our|weren't sent|s3140|s3150|s3114|rp 001|ou 001|fblw|postmaster.comcast|cxbl|aup#|tss|ts01|ts02|ts03|[ts|cs01|hm08|tobr@|ask your postmaster|nemesis esmtp|\
        no smtp service|forward dns|forward confirmed|fcrdns|reverse hostname|your hostname|helo/ehlo|invalid domain, see|batv|backscatter|bouncedeny|null sender|empty envelope|third party dsn|\
        invalid sender|spam reporting address|bogus mail from|mail from not owned|not own|unroutable sender|sender is in my|sender is spammer|not pre approved|gateway user|access to submit messages|\
        rule imposed mailbox access|fully qualified|sender's address|originating ip|source ip|remote ip|connecting ip|ip you're using|your mail server|your mailserver|bad senders|suspicious sender|\
        untrusted|has been denied|listed on|trust score|server non autorizzato|mittente non autorizzato|mittente non abilitato|indirizzo mittente|dominio del mittente",
    ),
    (SenderBlocked, 5, "callout verification failed"),
    // What names the step, or the provider alone, yields to any word about the cause.
    (
        SenderBlocked,
        4,
        "refused to talk to me|ofr|lpn|after initial connection|refused connection|mailfrom command rejected|in reply to mail from command|after mail from|did not like our mail from|\
        while talking to~mail from|spf.protection",
    ),
    (SenderBlocked, 3, "iol.local|lib "),
    (
        AuthFailure,
        9,
        "spf~failed|spf~fail|spf~not pass|fails to pass spf|spf validation|spf violation|spf error|bad spf|not authorized by spf|not permitted by spf|spf permanent|spf policy|spf record|spf records|\
        spf unauthorized|rejected by spf|sender policy framework|dmarc|dkim~fail|dkim verification|dkim signature~invalid|dkim check|dkim signature verification|no dkim|dkim = did not pass|\
        unauthenticated email|unauthenticated mail|unauthenticated sender|not authenticated~spf|authentication checks|authentication information|sender~unauthenticated|does not meet~authentication|\
        required authentication level|email authentication|not authorized to send~behalf|is not allowed to send mail from|not allowed to send~for domain|openspf|spf.pobox.com|not a permitted sender|\
        doesn't have authentication|unable to verify~spf|sender id~pra|sender address forgery|forged sender|sender domain~authentic|domain owner's policy|not accepted due to domain's|arc seal|\
        authentication policy|no authentication record|isn't aligned|not aligned|aligned with either|spf~non autorizza|l'spf|spf~mittente|dkim non valid|firma dkim|spf~verweigert|spf~nicht|\
        authentification~expediteur|autenticacion~remitente|no passing dkim|autenticazione~spf|controllo spf|verifica spf|spf non superat|spf fallit|mittente non autenticato|\
        mittente~non autorizzato dal dominio|non ha superato~autenticazione|non supera~autenticazione|autenticazione del mittente|nicht authentifiziert|non authentifie|no autenticado|nao autenticado|\
        送信ドメイン認証|authentication requirements|inspect your spf|spf check|dkim reject|reject by dkim|per its spf|per it's spf|spf: |spf result|not designated|from domain~authenticat|5.7.26|sender~spoof|\
        spoofed|spoofing|dkim failed|unauthenticated senders|unable to authenticate|verifica dell'autenticita|non autenticat|domainkeys",
    ),
    (AuthFailure, 6, "dkim|spf"),
    (
        SpamContent,
        9,
        "ofr 506|url~listed|link~is listed|domain in~message~listed|a url in|url in this|urls in this|links in this",
    ),
    (
        SpamContent,
        8,
        "spam detected|considered spam|considered to be spam|looks like spam|looked like spam|spam message|spam content|spam~score|probably spam|appears to be spam|appears to be unsolicited|spam filter|\
        is spam|it's spam|as spam|likely spam|suspected spam|spam rejected|rejected for spam|rejected due to spam|unsolicited mail|unsolicited email|unsolicited bulk|unsolicited message|\
        unsolicited content|likely unsolicited|bulk mail~reject|junk mail|to be junk|as junk|is junk|spamassassin|anti spam|spam like|spamming|no spam|spam not|high spam|spamicity|spam probability|\
        mail rejected~spam|rejected~content|content~spam|message contains a virus|virus~found|virus detected|infected|malware|contains virus|blacklisted url|url in message|urls in message|blocked url|\
        contains~link|malicious|uribl|surbl|message looks like|may contain spam|bad content|objectionable content|banned content|prohibited content|undesirable content|message was detected|spam or virus|\
        blocked by~spam|spam: |bulk email|cm analysis|header~spam|suspicious content|ambiguous content|denied by~content|contentrejected|spam abuse|message identified as|as unsolicited|spam eingestuft|\
        identificato spam|sospetto di spam|sospetto spam|considerado spam|rspamd|dspam|rilevato come spam|riconosciuto come spam|considerato spam|contenuto~spam|spam rilevato|identificato come spam|\
        classificato come spam|posta indesiderata|possibile spam|rifiutato per spam|contiene~virus|virus rilevato|messaggio infetto|contenuto rifiutato|contenuto~non consentito|als spam|spam verdacht|\
        spamverdacht|unerwunschte|comme spam|pourriel|indesirable|como spam|correo no deseado|contenido~spam|lixo eletronico|迷惑メール|スパム|спам|垃圾邮件|вирус|block for spam|spam block|spam list|bulk advertising|\
        reject bulk|spam email|spam check|spam refused|spam rejection|spam blocked|spambouncer|spamprofiler|too much spam|spam we have received|had spam|triggered a spam|spam contents|spam checks|\
        don't accept spam|dont accept spam|drbl|content filter|content denied|rejecting mail content|possible spam|classified as~bulk|classification as bulk|similar to spam|unacceptable content|\
        unwanted content|prohibited virus|unsafe|ph01|blocked by our filter|content matched|contenuto sospetto|rilevato~virus|messaggio~spam|spam~rifiutat|csi~content|spam policy|spam by|spammy|trojan|\
        worm|dangerous attachment|forbidden content|ongewenst*|massenmail|massamail|massenwerbung|no solicitad*|nao solicitad*|content reject*|url contained|url in your|dt:spm|antyspam*|antispam*",
    ),
    (SpamContent, 7, "content score|score~threshold|advertis*|reklame|werbung|publicit*|pubblicit*|propaganda"),
    (SpamContent, 4, "virus|antivirus|phishing|spam*"),
    (
        MessageTooBig,
        9,
        "message size~exceed|message exceeds~size|exceeds the maximum~size|exceeds maximum~size|exceeds fixed maximum|exceeded~message size|exceeds~size limit|size limit exceeded|maximum message size|\
        max message size|message size limit|larger than~maximum|larger than the|size~exceeds|mail size|too large|too big|size exceeded|recipsizelimit|sendersizelimit|message~larger than|\
        limit~size of messages|size restriction|size larger|size violation|taille autorisee|depasse la taille|tamano permitido|excede el tamano|tamanho permitido|excede o tamanho|greater than the remote|\
        size is greater|toegestane grootte|zulassige grosse|grosse uberschritten|grosse~uberschreitet|zu umfangreich|supera~dimensioni|databytes limit|data limit exceeded|attachments~exceed|troppo grande|\
        messaggio~troppo grosso|messaggio supera~dimension|dimensione massima|dimensioni massime|dimensione~supera|supera la dimensione|supera~limite di dimension|dimensione del messaggio|allegato~grande|\
        allegati~grandi|troppo pesante|zu gross|maximale grosse|nachrichtengrosse|trop volumineux|trop gros|taille maximale|taille du message|demasiado grande|tamano maximo|tamano del mensaje|\
        muito grande|tamanho maximo|tamanho da mensagem|te groot|maximale grootte|サイズ~超え|サイズが大きすぎ|メッセージサイズ|слишком большой|слишком велик|邮件过大|content length~too long|too long for the recipient|\
        exceeded maximum inbound|max size|maximum size|taille limite|bigger than|column too long|administrative limit|length exceeds|data too long|exceeds the size|over the size limit|\
        exceeds the limit of|exceeds limit~bytes|routing.sizelimit|sendsizelimit|message~oversize|oversized|attachment size|maximum attachment|dimensione~consentit|dimensioni~consentit|supera i|\
        eccede la dimension|eccede le dimension|verkleinern sie|uberschreitet~mb|uberschreitet~anlagen|reduce~attachment*|riduci~allegat*|reduisez|mailsize|message is too long|attachment is too long|\
        messaggio troppo lungo",
    ),
    (MessageTooBig, 6, "accetta al massimo|accepts at most|at most~mb|massimo~mb|max~mb|limit~mb|limite~mo|maximum~mo"),
    (Policy, 9, "message filtered|mail filtered|filtered by"),
    (
        Policy,
        8,
        "file extension|file type|estensione del file|dateiendung|type de fichier|say helo|helo first|ehlo first",
    ),
    (
        Policy,
        7,
        "permission to post|may not have permission|not allowed to post|存在しないか、グループにメッセージを投稿する権限がない|group~may not exist|group you tried to contact|gruppo~potrebbe non esistere|groups.google.com/support",
    ),
    (
        Policy,
        6,
        "policy violation|policy reasons|for policy|due to policy|by policy|local policy|security policy|content policy|site policy|violates~policy|policy~violat|violation of policy|policy rejection|\
        policy restriction|administrative policy|administratively denied|administratively prohibited|message not allowed|not accepted for|prohibited by|unauthorized|restricted|authrequired|\
        authentication required|authentication is required|must be authenticated|smtp auth|rejected by~rule|transport rule|transport.rules|mail flow rule|rule~rejected|rejected by your organization|\
        rejected by the recipient's|blocked because its content presents|security issue|attachment~not allowed|attachment~blocked|attachment type|file type|executable|banned file|banned name|\
        filename~not allowed|illegal attachment|smtputf8|malformed|incorrectly constructed|header error|bad header|invalid header|addresses in from|multiple from|from: header|rfc 5322|rfc 2822|rfc2822|\
        rfc5322|not rfc|rfc compliant|bare lf|bare cr|line too long|8bit|improper|messages without|missing~header|message id~missing|date header|subject~not allowed|syntax error|bad sequence|bad command|\
        command not|command unrecognized|unrecognized command|protocol error|pipelining|invalid message|unacceptable|not acceptable|not permitted|is prohibited|use of~not allowed|encryption needed|\
        encryption required|refused by~filter|mail filter|filtered|message rejected by|rejected by administrator|recipient has blocked|by recipient|not want|refuses|access denied|rejected by destination|\
        only accept~from|accepts mail only|allowed only|access rule|by non member|closed mailing list|not subscribed|isn't allowed to post|cannot post|closed list|not a member|subscribers only|\
        members only|posting~not allowed|held for moderation|access control|syntax check|headers fail|non ammesso|non ammessi|corrupt message|corrupted message|target address is not|bare linefeeds|\
        not our mx|violazione~policy|per motivi di policy|criteri di sicurezza|regola di trasporto|regola del flusso|non autorizzato|non abilitato alla ricezione|non abilitato a ricevere|\
        messaggio bloccato|stato bloccato|bloccato da|autenticazione obbligatoria|richiede l'autenticazione|solo~posta certificata|posta non certificata|non consentito|limitazione|nachricht blockiert|\
        richtlinie|message bloque|strategie|mensaje bloqueado|directiva|mensagem bloqueada|politica|bericht geblokkeerd|beleid|ブロックされました|macros|vba|list moderator|n'est pas abonne*|seuls les abonnes|\
        pas autorise*|non sei iscritt*|solo gli iscritti|nicht abonniert|nicht berechtigt|keine berechtigung|no esta autorizad*|nao tem permissao|nao autorizad*|niet toegestaan|niet gemachtigd|\
        nicht erlaubt|nicht zugelassen|no permitid*|non permess*|interdit*|verboten|vietat*|proibit*|prohibid*|autenticazione fallita|autenticazione non riuscita|bad chars|caratteri non validi|\
        character set*|non western",
    ),
    (Policy, 5, "administrative prohibition|message refused|verification failed|not authorized|not authorised"),
    (
        Policy,
        4,
        "policy|does not accept mail with|organizational settings|message given low priority|not accept messages|mass mailer|attachment count|protocol violation|blocked by the recipient|is only accepting|\
        accepting mail only|user rules|refuse to receive|recipient preferences|notauthorized|protected by|user reject|account is protected|bounced address|credentials invalid|authentication failure|\
        authentication failed|turned on in your email client|not authenticated|required but not|verification failure|charset not supported|header size|8 bit data|mime complexity|invalid mime|mime headers|\
        duplicate header|non compliant|rfcmessagenoncompliant|complies|not comply|angle brackets|domain missing|expected word|utf8|characters not allowed|illegal|command rejected|out of sequence|\
        valid rcpt command|nested mail|must issue|invalid command|bad parameter|not implemented|parameters|subject line|password protected|macro|zip file|extension|estensione|formato non|non e consentito|\
        lista chiusa|iscritti|moderata",
    ),
    (
        Policy,
        3,
        "rifiutata|respinto|respinta|rifiutato|abgelehnt|message refuse|rechazado|rechazada|rejeitada|rejeitado|geweigerd|拒否|отклонено|отказ",
    ),
    (
        Policy,
        2,
        "rejected|denied|blocked|not accepted|refused|transaction failed|in reply to end of data|after end of data|service unavailable|did not like our final data|not accept|unable to accept",
    ),
];
