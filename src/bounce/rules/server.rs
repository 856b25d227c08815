//! Phrases about servers: at fault, not reached, busy, not responsible.
//!
//! As the stream has them: lower case, no accents, `@` for any address, no codes, a space for `-` and `_`. `~` is a gap
//! within one sentence.

use super::Meaning::{self, Reason};
use crate::bounce::Category::{RateLimited, RecipientSystem, RelayingDenied, Temporary, Unreachable};

/// What the phrases mean, and the phrases.
pub(super) const REASONS: &[(Meaning, &str)] = &[
    (
        Reason(RelayingDenied, 7),
        "relay access|not a gateway|rcpthosts|domain~not handled|not handle mail for|doesn't handle mail for|does not handle~mail|don't handle mail|unauthorized relay|domain isn't hosted|\
        is not hosted here|email address is not verified|identities failed the check|non gestisce~dominio|dominio non gestito|weiterleitung~nicht|non accepted domain|as a relay|relay through this|\
        non local e mail address|not local host|domain is not allowed|mail server requires authentication|domain not hosted|not responsible for|is not local|domain not local|not accept mail for|\
        doesn't accept mail for|not accepting mail for|dominio~non ospitato|inoltro (relay)|denies relay|relay check|local user only|allowed to relay",
    ),
    (
        Reason(RecipientSystem, 9),
        "too many hops|too many received|troppi passaggi|writing to mail file|spazio esaurito sul device|spazio esaurito sul disco",
    ),
    (
        Reason(RecipientSystem, 8),
        "clamd|cannot be scanned|could not be scanned|unable to scan|virus scanner|antivirus~unavailable|home directory",
    ),
    (
        Reason(RecipientSystem, 7),
        "hop count|mail loop|loop detected|mail loops|loops back|routing loop|forwarding loop|looping|disk full|insufficient disk space|out of disk|system storage|not enough disk|insufficient system|\
        insufficient resources|no space left|configuration error|internal error|local error|error in processing|system error|server error|unexpected error|command output:|command died|error writing|\
        can't create output|cannot open|couldn't create|cannot create|can't open|can't write|i/o error|input/output error|procmail|died with|pipe to|unable to open|system not accepting|\
        service not available|mail system full|mailsystem|temporarily unable to process|permission denied|user lookup|local delivery failed|error~while being processed|unable to create|\
        queue file write error|errore di configurazione|serverfehler|errore interno|errore di sistema|errore del server|loop di posta|can not open|technical error|mailing list expansion|\
        database access",
    ),
    (
        Reason(RecipientSystem, 5),
        "lowest numbered mx record points to local host|user output file|misconfigured|misconfiguration|service currently unavailable|local problem|mailer error|x unix;|maildrop|unable to access|\
        config error|server configuration|backend|file too large|no space|file system|write error|read error|system full|storedrv|storage~unavailable|mapi|ldap|database|unavailable at this time",
    ),
    (Reason(RecipientSystem, 2), "temporary failure"),
    (
        Reason(Unreachable, 5),
        "timed out|broken pipe|connection to mail exchanger failed|establish an smtp connection|establish a connection|no route to host|not responding|did not respond|no response|no answer from host|\
        socket error|retry time not reached|time out|timeout|retries exhausted|failed~attempts|all hosts~failing|unable to contact|must issue a starttls|tls~required|starttls~failed|ssl error|\
        certificate|handshake|aborted after|too many retries|host didn't respond|remote server~not answer|no longer trying|non e raggiungibile|non raggiungibile|irraggiungibile|\
        server antwortet nicht|no mail servers~could be reached|could not be reached|cannot be reached|couldn't be reached|tempo previsto|tempo utile|tempo~scaduto|server~non risponde|\
        impossibile contattare|tentativi~esauriti|non ha risposto|e scaduto|nicht erreichbar|ne repond pas|no se pudo conectar|no responde|nao foi possivel conectar|niet bereikbaar|接続できません|\
        stabilire un collegamento",
    ),
    (
        Reason(Unreachable, 4),
        "could not find a gateway for|failing for a long time|queue.expired|retry limit|repeated attempts|unreachable|tempo massimo|numero massimo di tentativi|ripetuti tentativi",
    ),
    // That it took too long, as every such notice says, tells less than whatever held it up.
    (
        Reason(Unreachable, 3),
        "expired|could not be delivered for|could not deliver for the last|could not be delivered within|unable to deliver~for~days|delivery~delayed|undelivered after|\
        unable to deliver this message after|still undelivered|not yet been delivered|queue too long|more than~hours|more than~days|within~hours|too long in queue",
    ),
    (Reason(Unreachable, 2), "giving up"),
    (
        Reason(Temporary, 7),
        "greylist|greylisted|greylisting|grey listed|graylist|graylisted|graylisting|postgrey|come back later|temporary problem|problema temporaneo",
    ),
    (
        Reason(Temporary, 5),
        "are busy|is busy|too busy|currently busy|server busy|system busy|overload*|sovraccaric*|uberlast*|sobrecargad*|temporary local problem|come back in|load~too high",
    ),
    (
        Reason(Temporary, 4),
        "try again later|try later|temporary local problem|temporarily rejected|temporarily unavailable|temporarily deferred|temporary error|temporary lookup failure|server busy|busy~try|\
        service temporarily|please retry|retry later|system busy|resources temporarily|riprova piu tardi|riprovare piu tardi|temporaneamente|errore temporaneo|vorubergehend|temporairement|\
        reessayer plus tard|temporalmente|intente mas tarde|temporariamente|tente novamente mais tarde|tijdelijk|probeer het later|一時的",
    ),
    (
        Reason(RateLimited, 9),
        "too much mail from|exceeded~maximum number of messages|messages from~per hour|limit of this connection|number of recipients exceeds",
    ),
    (
        Reason(RateLimited, 8),
        "too many|troppi|troppe|zu viele|zu viel mail|trop de|demasiados|demasiadas|muitas|te veel|слишком много|too much mail from|rate limit|rate limited|ratelimit|rate limiting|\
        receiving mail at a rate|receiving mail too quickly|rate that prevents|unusual rate|sending rate|connection rate|rate exceeded|exceeded~rate|connection limit|exceeded~messages per|\
        exceeded~emails|exceeds~per hour|exceeded~per hour|exceeded~hourly|hourly limit|daily limit|throttl*|slow down|too fast|excessive|number of messages~exceed|receivingrate|\
        maximum number of connections|concurrent connections|exceeded its daily|reached your daily|superato~limite di|limite di invio|limite orario|limite giornaliero|limite~messaggi|短時間に大量|\
        emails per hour|connections limit|limit exceeded|sending quota|exceeded~sending|message limit|per connection|per minute|per day|recipient limit|recipients per|limite di connessioni|\
        limite massimo di|numero massimo di|limit on the number|limit~number of|number of allowed|allowed~messages~exceeded|limit~per hour|sending~limit|mi:sfq",
    ),
];
