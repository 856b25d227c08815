//! Phrases about the recipient: the mailbox is full or suspended, there is no such address, no such domain.
//!
//! As the stream has them: lower case, no accents, `@` for any address, no codes, a space for `-` and `_`. `~` is a gap
//! within one sentence.

use super::Meaning::{self, Reason};
use crate::bounce::Category::{DomainDns, MailboxFull, MailboxSuspended, UnknownUser};

/// What the phrases mean, and the phrases.
pub(super) const REASONS: &[(Meaning, &str)] = &[
    (
        Reason(MailboxFull, 10),
        "too many messages on the server|user has too many messages|mailbox size limit|domain size limit|domain~quota|maximum mailbox size|exceed~mailbox size|account size restriction|\
        mail box over limit",
    ),
    (
        Reason(MailboxFull, 8),
        "over quota|overquota|quota violation|quota limit|maildir delivery failed: ~quota|storage quota|storage limit|disk quota|mailbox space|mail quota|too much mail|mailbox storage|overdrawn|\
        quotaexceeded|disk space limit|saturee|storage space|sem espaco|가득|limite di spazio|limite di archiviazione|いっぱい|メールボックスの容量|переполнен|空间不足|disc quota|diskspace quota|\
        does not have enough space|mailbox quota|over the allowed|quota usage|is at full capacity|piena e non|oltre il limite consentito",
    ),
    (Reason(MailboxFull, 6), "speicherplatz*|espaco em disco|disk space|ultrapass*|schijfruimte"),
    (
        Reason(MailboxSuspended, 7),
        "deactivated|not collected~days|has not been collected after|discontinued|has been closed|temporarily disabled|account is unavailable|has been locked|mail receiving disabled|dormant|\
        non payment|mancato pagamento|has been disabled|has been suspended|is suspended|is disabled|deaktiviert|desativada|mancato rinnovo|利用停止|boite du destinataire archivee|no longer accepts mail|\
        due to inactivity|is on hold|has been terminated|not accepting mail at this time|is not accepting any mail|account that you tried to reach is|has been cancelled|locked out|not active|\
        servizio sospeso|servizio~scaduto|contratto~scaduto|inattivita|lapsed|until~renewed|abbonamento~scadut*|now disabled|falta de uso|accountdisabled*|aduserdisabled*",
    ),
    (Reason(UnknownUser, 9), "indirizzo destinatario sconosciuto o non abilitato"),
    (Reason(UnknownUser, 8), "mail for that user|mail for this user|has left"),
    (
        Reason(UnknownUser, 7),
        "impossibile trovare|non e stato possibile trovare|non e stato trovato|non riconosciuto|non risulta attivo|non piu attivo|non e piu attivo|non e piu valido|indirizzo~disattivato|登録されていません|\
        caselle~non sono disponibili|impossibile trovarl*|未登録|not a member of domain|was not found in|not found in ldap",
    ),
    (
        Reason(UnknownUser, 6),
        "no such person|name~not recognized|user doesn't have|doesn't have a~account|does not have a~account|unknown local|unknown or illegal|unknown virtual|not our customer|not listed in|\
        wasn't found at|couldn't be found|rcpt to~unrouteable address|said: unrouteable|undeliverable address|nobody here|nobody of that|no longer valid|no longer exists|no longer available|\
        no longer on server|no longer in use|no longer active|no forwarding|not exist on|recipient no longer|recipient not|recipient~verification failed|recipient address does not|\
        rejected: access denied|not local|not activated|recipnotfound|resolver.adr|not a registered|cannot be found in|could not be found|badrcptto|recipient does not|may be misspelled|\
        address error|account not available|unable to validate|unbekannter|has been deleted|unknown rcpt|존재하지 않는|nie ma takiego|nicht gefunden|n'existe pas|n'a pas ete trouve|no se encontro|\
        no se ha encontrado|no existe|nao foi encontrado|nao existe|bestaat niet|geadresseerde~niet|宛先不明|存在しません|見つかりませんでした|нет такого пользователя|不存在|nie istnieje|no one with|no longer an employee|\
        no longer employed|no longer with|left the company|incorrectly addressed|recipient cannot be verified|rcpt user~not ok|find alias user",
    ),
    (
        Reason(UnknownUser, 5),
        "previously bounced|suppression list|suppressed|cannot deliver mail for|account unavailable|no valid recipients|nonexistent|i couldn't find|ambiguous|000c05a6|is not a member|not be found|\
        not exist|doesn't exist|no exist|not valid|isn't valid|changed~address|new address is|not in use|not listed|not recognized|failed recipient|e stato eliminato|e stata eliminata|non risulta|\
        indirizzo sbagliato|ortografia|ha cambiato indirizzo|non presente",
    ),
    (
        Reason(UnknownUser, 4),
        "sconosciut*|unbekannt*|inconnu*|desconocid*|desconhecid*|onbekend*|inesistent*|inexistent*",
    ),
    (
        Reason(UnknownUser, 3),
        "does not like recipient|recipient rejected|address rejected|mailbox~unavailable|requested action not taken|rcpt failed|recipient refused|mailbox not available|cannot deliver to|\
        unable to deliver to|rejected address|rejected your message to the following|address couldn't|did not like our rcpt to|destinatario~rifiutato dal server|recipient~rejected by the server",
    ),
    (Reason(DomainDns, 8), "nxdomain|域名"),
    (
        Reason(DomainDns, 7),
        "name or service not known|failure in name resolution|servname|unable to look up|all relevant mx records|no mx|no route found|no route~domain|unable to route|cannot route|host not found|host unknown|unknown host|no such host|nxdomain|mx~lookup|null mx|nullmx|does not accept mail|\
        does not accept email|doesn't accept mail|domain~no mail|couldn't find any host|couldn't find a mail exchanger|mx or srv record indicated no smtp service|dns lookup|unrouteable mail domain|\
        host lookup did not complete|bad destination host|domain must exist|could not be resolved|cannot be resolved|could not resolve|cannot resolve|can't resolve|cannot find your hostname|\
        malformed or unexpected name server reply|domain is not reachable|problem with the recipient's domain|infodomainnonexistent|not hosted here|no data record of requested type|domain~has no|\
        non ha record mx|host sconosciuto|non e stato possibile trovare il dominio|non accetta posta|nessun record mx|dominio~scaduto|dns query|domain failure|remote host address is the local host|\
        invalid host name|routing server failure",
    ),
    (
        Reason(DomainDns, 6),
        "unrouteable address|unroutable address|unable to resolve|no mail exchanger|no mail hosts|smtpsend.dns|non existent hosts|nonexistent host|host does not exist|resolve domain|domain~resolve|\
        record not found|servfail|domain expired",
    ),
];
