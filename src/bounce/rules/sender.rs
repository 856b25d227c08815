//! Phrases about the sender and the message: blocked, not authenticated, spam, too big, against a rule.
//!
//! As the stream has them: lower case, no accents, `@` for any address, no codes, a space for `-` and `_`. `~` is a gap
//! within one sentence.

use super::Meaning::{self, Reason};
use crate::bounce::Category::{AuthFailure, MessageTooBig, Policy, SenderBlocked, SpamContent};

/// What the phrases mean, and the phrases.
pub(super) const REASONS: &[(Meaning, &str)] = &[
    (
        Reason(SenderBlocked, 9),
        "too many spams from|too many unwanted|too many complaints|too many bounces|suspected of sending spam|blacklisted ip|domain of sender|sender address rejected: domain|sender~domain~does not exist|sender~domain~not found|黑名单|indirizzo ip bloccato|sender filtering|block permanently|blocked permanently",
    ),
    (
        Reason(SenderBlocked, 8),
        "no longer allowed to send|messages from~temporarily deferred due to unexpected|server not available access denied|blacklisted by|very low reputation|nemesis esmtp|outbound sender|ip~listed|\
        ip~is on~list|unfortunately, messages from|network is on our block list|banned sending|ip~presente in",
    ),
    (
        Reason(SenderBlocked, 7),
        "black listed|black list|block list|listed at|is listed in|is listed on|listed by|rbl|dnsbl|spamhaus|spamcop|sorbs|cloudmark|uceprotect|abuseat|invaluement|ipcheck.proofpoint|reputation|\
        banned by|is banned|your ip|host~blocked|blocked using|blocked by|sending ip|server~has been blocked|sender address has been|weren't recognized as a valid sender|sender's domain|\
        domain of sender|sender domain|sender verify failed|sender verification|reverse dns|rdns|ptr|cannot find your reverse|missing reverse|dynamic ip|dynamic address|dial up|dialup|\
        connection refused by policy|connection rejected|no access from mail server|open relay|open proxy|not accepting mail from|not accept mail from|mail from your|messages from~deferred|\
        user complaints|unexpected volume|your network|abuse|unauthorized ip|not allowed to connect|not permitted to connect|relay quota|cannot find your hostname|temporarily deferred due to|\
        high volume of spam|blocking mail from|mismatches client ip|network not allowed|sender ip|sc 001|hvu:b1|dy 001|lista nera|reputazione|sperrliste|liste noire|lista negra|zwarte lijst|\
        mail from is mismatched|mismatched with|black mail|blocklist*|blacklist*|dictionary attack|harvest*|unknown tld|helohost",
    ),
    (
        Reason(SenderBlocked, 6),
        "requires confirmation|ip profile|xbl|you are sending spam|your email address has been|by sender|block list|network is on our|weren't sent|s3140|s3150|s3114|rp 001|ou 001|postmaster.comcast|aup#|ts03|cs01|hm08|\
        ask your postmaster|nemesis esmtp|no smtp service|forward dns|reverse hostname|your hostname|helo/ehlo|null sender|gateway user|access to submit messages|fully qualified|originating ip|\
        remote ip|connecting ip|ip you're using|your mail server|your mailserver|untrusted|has been denied|listed on|server non autorizzato|indirizzo mittente|dominio del mittente",
    ),
    // What names the step, or the provider alone, yields to any word about the cause.
    (
        Reason(SenderBlocked, 4),
        "refused to talk to me|ofr|lpn|after initial connection|refused connection|mailfrom command rejected|in reply to mail from command|after mail from|did not like our mail from|\
        while talking to~mail from|spf.protection",
    ),
    (Reason(SenderBlocked, 3), "iol.local|lib "),
    (
        Reason(AuthFailure, 9),
        "spf~not pass|spf validation|spf policy|spf record|spf records|sender policy framework|dmarc|dkim = did not pass|unauthenticated*|authentication checks|authentication information|\
        sender~unauthenticated|does not meet~authentication|required authentication level|email authentication|not authorized to send~behalf|is not allowed to send mail from|\
        not allowed to send~for domain|openspf|spf.pobox.com|not a permitted sender|doesn't have authentication|not accepted due to domain's|arc seal|isn't aligned|not aligned|aligned with either|\
        spf~nicht|verifica spf|mittente non autenticato|mittente~non autorizzato dal dominio|non ha superato~autenticazione|non supera~autenticazione|autenticazione del mittente|\
        authentication requirements|spf check|spf: |5.7.26|spoofed|spoofing|non autenticat|domainkeys",
    ),
    (Reason(AuthFailure, 6), "dkim|spf"),
    (
        Reason(SpamContent, 9),
        "ofr 506|url~listed|link~is listed|domain in~message~listed|a url in|url in this|urls in this|links in this",
    ),
    (
        Reason(SpamContent, 8),
        "spam content|content spam|spam filter|spam~score|spam probability|spam message|spam content|unsolicited|unsolicited bulk|junk mail|to be junk|spamassassin|anti spam|spam like|spamming|no spam|rejected~content|content~spam|infected|malware|\
        blacklisted url|url in message|malicious|uribl|surbl|message looks like|banned content|prohibited content|message was detected|spam or virus|spam: |bulk email|suspicious content|spam abuse|\
        posta indesiderata|messaggio infetto|contenuto rifiutato|contenuto~non consentito|als spam|unerwunschte|pourriel|indesirable|como spam|correo no deseado|lixo eletronico|迷惑メール|スパム|спам|垃圾邮件|\
        вирус|block for spam|bulk advertising|too much spam|spam contents|content filter|content denied|unsafe|ph01|blocked by our filter|contenuto sospetto|messaggio~spam|spam by|trojan|ongewenst*|\
        massenmail|massamail|no solicitad*|nao solicitad*|content reject*|url contained|url in your|dt:spm|antyspam*|antispam*",
    ),
    (Reason(SpamContent, 7), "content score|score~threshold|advertis*|reklame|werbung|publicit*|pubblicit*|propaganda"),
    (Reason(SpamContent, 4), "phishing|spam*"),
    (
        Reason(MessageTooBig, 9),
        "exceeds fixed maximum|maximum message size|message size limit|larger than~maximum|larger than the|mail size|too large|too big|recipsizelimit|message~larger than|size restriction|\
        attachments~exceed|troppo grande|messaggio~troppo grosso|dimensione massima|dimensioni massime|dimensione del messaggio|allegato~grande|allegati~grandi|troppo pesante|zu gross|\
        maximale grosse|trop volumineux|trop gros|taille maximale|demasiado grande|tamano maximo|tamano del mensaje|muito grande|tamanho maximo|te groot|maximale grootte|サイズが大きすぎ|メッセージサイズ|\
        слишком большой|слишком велик|邮件过大|content length~too long|too long for the recipient|maximum size|administrative limit|length exceeds|exceeds the limit of|routing.sizelimit|oversized|\
        dimensione~consentit|dimensioni~consentit|supera i|verkleinern sie|uberschreitet~mb|uberschreitet~anlagen|riduci~allegat*|mailsize|message is too long|attachment is too long|\
        messaggio troppo lungo",
    ),
    (Reason(MessageTooBig, 6), "size limit|accetta al massimo|at most~mb|massimo~mb|max~mb|limit~mb"),
    (Reason(Policy, 9), "message filtered|mail filtered|filtered by"),
    (
        Reason(Policy, 8),
        "file extension|file type|estensione del file|dateiendung|type de fichier|say helo|helo first|ehlo first",
    ),
    (
        Reason(Policy, 7),
        "permission to post|may not have permission|not allowed to post|存在しないか、グループにメッセージを投稿する権限がない|group~may not exist|group you tried to contact|gruppo~potrebbe non esistere|groups.google.com/support",
    ),
    (
        Reason(Policy, 6),
        "mail with attachments|embedded images|policy violation|policy reasons|for policy|due to policy|by policy|local policy|security policy|content policy|violates~policy|policy rejection|administratively denied|\
        administratively prohibited|message not allowed|not accepted for|prohibited by|unauthorized|restricted|authrequired|authentication required|authentication is required|must be authenticated|\
        smtp auth|rejected by~rule|transport rule|transport.rules|mail flow rule|rule~rejected|blocked because its content presents|security issue|attachment~not allowed|attachment~blocked|\
        attachment type|file type|executable|banned file|banned name|illegal attachment|smtputf8|malformed|incorrectly constructed|header error|invalid header|addresses in from|from: header|\
        rfc 5322|not rfc|rfc compliant|line too long|8bit|improper|messages without|missing~header|syntax error|bad sequence|bad command|command not|unrecognized command|protocol error|unacceptable|\
        not acceptable|not permitted|is prohibited|encryption required|filtered|message rejected by|rejected by administrator|by recipient|access denied|rejected by destination|only accept~from|\
        accepts mail only|by non member|closed mailing list|not subscribed|isn't allowed to post|cannot post|closed list|not a member|subscribers only|members only|held for moderation|syntax check|\
        headers fail|non ammesso|non ammessi|violazione~policy|per motivi di policy|criteri di sicurezza|regola di trasporto|regola del flusso|non autorizzato|non abilitato alla ricezione|\
        non abilitato a ricevere|messaggio bloccato|stato bloccato|bloccato da|autenticazione obbligatoria|richiede l'autenticazione|solo~posta certificata|posta non certificata|non consentito|\
        nachricht blockiert|message bloque|ブロックされました|macros|vba|list moderator|n'est pas abonne*|seuls les abonnes|pas autorise*|non sei iscritt*|solo gli iscritti|non permess*|vietat*|\
        autenticazione fallita|autenticazione non riuscita|bad chars|caratteri non validi|character set*|non western",
    ),
    (Reason(Policy, 5), "administrative prohibition|message refused|verification failed|not authorized|not authorised"),
    (
        Reason(Policy, 4),
        "policy|not accept messages|protocol violation|blocked by the recipient|notauthorized|bounced address|authentication failure|authentication failed|not authenticated|8 bit data|\
        duplicate header|non compliant|not comply|utf8|illegal|command rejected|out of sequence|valid rcpt command|must issue|not implemented|parameters|subject line|password protected|extension|\
        non e consentito|iscritti",
    ),
    (Reason(Policy, 3), "rifiutata|respinto|respinta|rifiutato|abgelehnt|rechazado|rechazada|geweigerd|拒否"),
    (
        Reason(Policy, 2),
        "rejected|denied|blocked|not accepted|refused|transaction failed|in reply to end of data|after end of data|service unavailable|did not like our final data|not accept",
    ),
];
