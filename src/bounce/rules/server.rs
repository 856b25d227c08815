//! Phrases about servers: at fault, not reached, busy, not responsible.
//!
//! As the stream has them: lower case, no accents, `@` for any address, no codes, a space for `-` and `_`. `~` is a gap
//! within one sentence.

use crate::bounce::Category::{self, RateLimited, RecipientSystem, RelayingDenied, Temporary, Unreachable};

/// Category, weight, phrases.
pub(super) const REASONS: &[(Category, u8, &str)] = &[
    (
        RelayingDenied,
        7,
        "relay not permitted|relaying not permitted|relaying not allowed|relay not allowed|relaying is not allowed|not permitted to relay|unable to relay|cannot relay|can't relay|we don't relay|\
        do not relay|does not relay|relay~denied|relaying~prohibited|relay prohibited|not configured to relay|no relaying|relay access|relay~forbidden|relaying~refused|not a gateway|rcpthosts|\
        domain~not handled|not handle mail for|doesn't handle mail for|does not handle~mail|don't handle mail|mail server does not handle|unauthorized relay|we don't handle|domain isn't hosted|\
        insecure mail relay|not local~relay|not an open relay|is not hosted here|must be local|email address is not verified|identities failed the check|only local|not one of our domains|relay negato|\
        relay~non consentito|non gestisce~dominio|dominio non gestito|inoltro non consentito|inoltro~negato|relaying non permesso|relaying~nicht erlaubt|weiterleitung~nicht|relais~refuse|relayage|\
        reenvio denegado|中継を拒否|required for relay|relay~not authorized|relay~rejected|non accepted domain|relay ist nicht|relay~interdit|relais interdit|relay no permitido|reenvio~no permitido|\
        retransmission non autorisee|as a relay|relay through this|non local e mail address|get lost|not local host|relaying mail to|domain is not allowed|mail server requires authentication|\
        domain not in|don't authenticate or the domain isn't|domain not hosted|not responsible for|not mx for|is not local|domain not local|not accept mail for|doesn't accept mail for|\
        not accepting mail for|no such domain here|domain not served|we don't serve|unknown local domain|nontlocal|dominio~non ospitato|non ospitato su questo|non e gestito da|non consente l'inoltro|\
        inoltro (relay)|relay disabled|relay is disabled|relaying disabled|denies relay|relay check|local user only|local users only|allowed to relay",
    ),
    (RecipientSystem, 9, "writing to mail file|spazio esaurito sul device|spazio esaurito sul disco"),
    (
        RecipientSystem,
        8,
        "clamd|cannot be scanned|could not be scanned|unable to scan|virus scanner|antivirus~unavailable|home directory",
    ),
    (
        RecipientSystem,
        7,
        "too many hops|hop count|mail loop|loop detected|mail loops|loops back|routing loop|forwarding loop|message loop|looping|too many received|loop count|hopcount|disk full|insufficient disk space|\
        out of disk|system storage|not enough disk|insufficient system|low on resources|insufficient resources|no space left|configuration error|mail system config|internal error|local error|\
        error in processing|system error|server error|unexpected error|command output:|command died|error writing|can't create output|cannot open|couldn't create|cannot create|can't open|can't write|\
        i/o error|input/output error|procmail|died with|pipe to|unable to open|alias database unavailable|aliases~database|database error|system not accepting|service not available|\
        service unavailable~closing|mail system full|mailsystem|unable to lock|lock file|temporarily unable to process|cannot allocate memory|read only file system|permission denied|user lookup|\
        local delivery failed|error~while being processed|storage error|unable to create|failed to~deliver to mailbox|mailbox is corrupt|spooled for delivery|fork|unexpected failure|software error|\
        queue file write error|errore di configurazione|db not available|database not available|unable to complete command|serverfehler|konfigurationsfehler|erreur de configuration|error de configuracion|\
        erro de configuracao|server misconfigured|errore interno|errore di sistema|errore del server|spazio su disco~server|disco pieno|loop di posta|troppi passaggi|interner fehler|systemfehler|\
        erreur interne|error interno|erro interno|interne fout|内部エラー|внутренняя ошибка|can not open|technical error|mailing list expansion|database access",
    ),
    (
        RecipientSystem,
        5,
        "lowest numbered mx record points to local host|loop broken|user output file|cannot send e mail to yourself|interrupted system call|loop was found|no mdb|misconfigured|misconfiguration|\
        service currently unavailable|waiting for input|local problem|command failed:|mailer error|x unix;|maildrop|maidrop|error accessing|access error|unable to access|config error|server configuration|\
        backend|cannot update mailbox|can't update|mailbox locked by|could not load|bad file|file too large|cannot exec|no space|file system|filesystem|failed to write|write error|read error|local mailer|\
        deliver to file forbidden|delivery to file forbidden|delivery to pipe forbidden|system full|maximum forwarding|resolver.fwd|forwarding error|hops exceeded|too many received|received headers|\
        malfunction|crash|storedrv|storage~unavailable|mapi|ldap|database|tempfail|unavailable at this time|configurazione errata|server mal configurato",
    ),
    (RecipientSystem, 2, "temporary failure"),
    (
        Unreachable,
        5,
        "timed out|connection refused|connect to~refused|connection reset|lost connection|connection lost|connection closed|connection dropped|connection died|broken pipe|connection failed|\
        connection to mail exchanger failed|could not connect|couldn't connect|cannot connect|can't connect|unable to connect|failed to connect|establish an smtp connection|establish a connection|\
        did not accept our requests to connect|network is unreachable|network unreachable|network error|no route to host|host is down|host~unreachable|server~unreachable|not responding|did not respond|\
        no response|no answer from host|socket error|retry time not reached|time out|timeout|retries exhausted|failed~attempts|attempts failed|all hosts~failing|unable to contact|stalled|peer closed|\
        remote host~closed|deferred: 421|must issue a starttls|tls~required|starttls~failed|tls negotiation|ssl error|certificate|handshake|aborted after|mail transport unavailable|bad connection|\
        no connection|temporarily unreachable|too many retries|time limit exceeded|excessive delay|connection~aborted|tcp connection|host didn't respond|remote server~not answer|no longer trying|\
        unavailable~connection|non e raggiungibile|non raggiungibile|irraggiungibile|not trusted|cannot start tls|server antwortet nicht|verbindung~abgebrochen|verbindung zum server|ne repond plus|\
        connexion~echoue|conexion~fallida|conexao~falhou|no mail servers~could be reached|could not be reached|cannot be reached|couldn't be reached|tempo previsto|tempo utile|connessione rifiutata|\
        connessione~scaduta|tempo~scaduto|server~non risponde|non e stato possibile connettersi|impossibile connettersi|impossibile stabilire~connessione|impossibile contattare|tentativi~esauriti|\
        tentativi falliti|non ha risposto|scadenza~messaggio|e scaduto|nicht erreichbar|zeituberschreitung|verbindung~abgelehnt|verbindung~fehlgeschlagen|keine verbindung|delai~expire|connexion~refusee|\
        connexion impossible|injoignable|ne repond pas|no se pudo conectar|tiempo de espera|conexion rechazada|no responde|nao foi possivel conectar|tempo esgotado|tempo limite|conexao recusada|\
        geen verbinding|verbinding~geweigerd|niet bereikbaar|接続できません|タイムアウト|время ожидания|collegamento~interrotto|stabilire un collegamento|connessione~interrotta|connessione~fallita|connessione di rete|\
        connessione assente|verbindung~unterbrochen|connexion~interrompue|conexion~interrumpida",
    ),
    (
        Unreachable,
        4,
        "could not find a gateway for|could not find~within|failed to deliver to domain|failing for a long time|sitting in queue|multiple retries|queue.expired|not reachable within|maximum retry|\
        retry limit|repeated attempts|attempts~unsuccessful|unsuccessful attempts|after several attempts|number of attempts|concurrency~reached|no mx~reachable|can not connect|can not contact|\
        no smtp connection|smtp connection~failed|network problem|network failure|network is down|no network|routing problem|no hosts reachable|reset by peer|unexpectedly closed|disconnected|\
        remote server~closed|failed to establish|dead mail server|mail server~down|server is down|unreachable|delivery suspended|tempo massimo|tempo limite|numero massimo di tentativi|ripetuti tentativi|\
        server~occupato",
    ),
    // That it took too long, as every such notice says, tells less than whatever held it up.
    (
        Unreachable,
        3,
        "expired|could not be delivered for|could not deliver for the last|could not be delivered within|unable to deliver~for~days|delivery~delayed|undelivered after|unable to deliver this message after|\
        tried for|still undelivered|not yet been delivered|hasn't been delivered yet|queue too long|queued too long|without delivery|more than~hours|more than~days|within~hours|allowed queue period|\
        maximum queue|maximum time|too long in queue|lifetime",
    ),
    (Unreachable, 2, "giving up"),
    (
        Temporary,
        7,
        "greylist|greylisted|greylisting|grey listed|graylist|graylisted|graylisting|postgrey|come back later|temporary problem|problema temporaneo",
    ),
    (
        Temporary,
        5,
        "are busy|is busy|too busy|currently busy|server busy|system busy|overload*|heavy load|high load|load average|sovraccaric*|uberlast*|surcharge|sobrecargad*|overbelast|temporary local problem|\
        come back in|servizio rifiutato|load~too high",
    ),
    (
        Temporary,
        4,
        "try again later|try later|temporary local problem|temporarily rejected|temporarily unavailable|temporarily deferred|temporary failure in processing|temporary error|temporary lookup failure|\
        server busy|busy~try|service temporarily|please retry|retry later|system busy|resources temporarily|riprova piu tardi|riprovare piu tardi|temporaneamente|errore temporaneo|vorubergehend|\
        temporairement|reessayer plus tard|temporalmente|intente mas tarde|temporariamente|tente novamente mais tarde|tijdelijk|probeer het later|一時的|not taken: try again|temporary system problem",
    ),
    (
        RateLimited,
        9,
        "too much mail from|exceeded~maximum number of messages|messages from~per hour|limit of this connection|number of recipients exceeds",
    ),
    (
        RateLimited,
        8,
        "too many connections|too many concurrent|too many recipients|too many sessions|too many simultaneous|too much mail from|rate limit|rate limited|ratelimit|rate limiting|receiving mail at a rate|\
        receiving mail too quickly|rate that prevents|unusual rate|sending rate|connection rate|message rate|rate exceeded|exceeded~rate|exceeded the~connections|connection limit|exceeded~messages per|\
        exceeded~emails|exceeds~per hour|exceeded~per hour|exceeded~hourly|hourly limit|daily limit|max~messages per|throttl|throttled|throttling|slow down|try again slower|too fast|too frequent|\
        too many requests|too many attempts|excessive|sender rate|connection count|number of messages~exceed|receivingrate|maximum number of connections|too many invalid|too many bad|too many unknown|\
        quota of messages|concurrent connections|number of concurrent|exceeded its daily|reached your daily|trop de|superato~limite di|superato~numero|tropp~connessioni|too many smtp|too many errors|\
        exceeds the maximum number of|troppi messaggi|troppi destinatari|troppe email|troppe richieste|limite di invio|limite orario|limite giornaliero|limite~messaggi|zu viele|demasiados mensajes|\
        demasiadas conexiones|demasiados destinatarios|muitas mensagens|muitas conexoes|te veel|短時間に大量|слишком много|emails per hour|connections limit|smtp sessions|concurrency limit|numerous attempts|\
        unusual volume|volume of mail|limit exceeded|sending quota|exceeded~sending|message limit|per connection|per minute|per day|one at a time|send less|rcpt count|recipient limit|recipients per|\
        too many rcpt|limite di connessioni|limite massimo di|numero massimo di|limit on the number|limit~number of|number of allowed|allowed~messages~exceeded|outgoing~limit|limit~per hour|\
        too many~messages|too many~mails|sending~limit|limite~invii|limite d'envoi*|limite de messages|limite de envio*|limite de mensaje*|limite de mensagen*|mi:sfq",
    ),
];
