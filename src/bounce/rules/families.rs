//! What is said of a mailbox, a domain, a sender, a size: every noun for one, every word for what is wrong with it, and
//! what the two mean together. Nobody has seen all the sentences that these make, and servers write new ones each year.
//!
//! Written as in the other tables; `*` is any end of a word.

use super::Meaning::{self, Failure, Noun, Reason, State};
use crate::bounce::Category::{
    AuthFailure, DomainDns, MailboxFull, MailboxSuspended, MessageTooBig, RelayingDenied, SenderBlocked, SpamContent,
    UnknownUser, Unreachable,
};

/// What something is said of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::bounce) enum Thing {
    Mailbox,
    Address,
    /// An address itself; behind a word for a thing it is that thing's.
    Name,
    Domain,
    Sender,
    Quota,
    Space,
    Size,
    Relay,
    Connection,
    Spam,
    /// What looks for it; its name at the end of a message says that it found nothing.
    Scanner,
    /// What proves a sender: SPF, DKIM, DMARC.
    Proof,
    /// Asking the DNS.
    Lookup,
    /// What a server calls itself.
    Greeting,
    /// Bringing a message.
    Delivery,
    /// Whatever else may be refused, closed or unknown: it takes the words for it from the other things.
    Another,
}

/// What is said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::bounce) enum Fault {
    Full,
    Exceeded,
    Lacking,
    Unknown,
    /// Right before its noun.
    No,
    Off,
    /// Of a mailbox; a message's time is over, too.
    Over,
    Blocked,
    Refused,
    Broken,
    /// Found to be it.
    Judged,
    /// Before its verb.
    Not,
}

/// A thing, what is said of it, and what that means: a category and its weight.
const PAIRS: &[(Thing, Fault, Meaning)] = &[
    (Thing::Mailbox, Fault::Full, Reason(MailboxFull, 8)),
    (Thing::Mailbox, Fault::Exceeded, Reason(MailboxFull, 7)),
    (Thing::Mailbox, Fault::Lacking, Reason(MailboxFull, 8)),
    (Thing::Mailbox, Fault::Unknown, Reason(UnknownUser, 6)),
    (Thing::Mailbox, Fault::No, Reason(UnknownUser, 6)),
    (Thing::Mailbox, Fault::Off, Reason(MailboxSuspended, 7)),
    (Thing::Mailbox, Fault::Blocked, Reason(MailboxSuspended, 7)),
    (Thing::Mailbox, Fault::Over, Reason(MailboxSuspended, 7)),
    (Thing::Address, Fault::Over, Reason(MailboxSuspended, 7)),
    (Thing::Name, Fault::Full, Reason(MailboxFull, 8)),
    (Thing::Name, Fault::Unknown, Reason(UnknownUser, 6)),
    (Thing::Name, Fault::Off, Reason(MailboxSuspended, 7)),
    (Thing::Address, Fault::Full, Reason(MailboxFull, 8)),
    (Thing::Address, Fault::Unknown, Reason(UnknownUser, 6)),
    (Thing::Address, Fault::No, Reason(UnknownUser, 6)),
    (Thing::Address, Fault::Off, Reason(MailboxSuspended, 7)),
    (Thing::Domain, Fault::Unknown, Reason(DomainDns, 7)),
    (Thing::Domain, Fault::No, Reason(DomainDns, 7)),
    (Thing::Domain, Fault::Over, Reason(MailboxSuspended, 7)),
    (Thing::Domain, Fault::Off, Reason(MailboxSuspended, 7)),
    (Thing::Sender, Fault::Unknown, Reason(SenderBlocked, 7)),
    (Thing::Sender, Fault::Off, Reason(SenderBlocked, 7)),
    (Thing::Sender, Fault::Blocked, Reason(SenderBlocked, 7)),
    (Thing::Sender, Fault::Refused, Reason(SenderBlocked, 7)),
    (Thing::Quota, Fault::Full, Reason(MailboxFull, 8)),
    (Thing::Quota, Fault::Exceeded, Reason(MailboxFull, 8)),
    (Thing::Quota, Fault::Lacking, Reason(MailboxFull, 8)),
    (Thing::Space, Fault::Full, Reason(MailboxFull, 8)),
    (Thing::Space, Fault::Exceeded, Reason(MailboxFull, 8)),
    (Thing::Space, Fault::Lacking, Reason(MailboxFull, 6)),
    (Thing::Space, Fault::No, Reason(MailboxFull, 6)),
    (Thing::Size, Fault::Exceeded, Reason(MessageTooBig, 9)),
    (Thing::Relay, Fault::Refused, Reason(RelayingDenied, 7)),
    (Thing::Relay, Fault::Blocked, Reason(RelayingDenied, 7)),
    (Thing::Connection, Fault::Over, Reason(Unreachable, 5)),
    (Thing::Relay, Fault::Off, Reason(RelayingDenied, 7)),
    (Thing::Relay, Fault::No, Reason(RelayingDenied, 7)),
    (Thing::Relay, Fault::Not, Reason(RelayingDenied, 7)),
    (Thing::Lookup, Fault::Broken, Reason(DomainDns, 7)),
    (Thing::Lookup, Fault::Unknown, Reason(DomainDns, 7)),
    (Thing::Lookup, Fault::No, Reason(DomainDns, 7)),
    (Thing::Connection, Fault::Refused, Reason(Unreachable, 5)),
    (Thing::Connection, Fault::Off, Reason(Unreachable, 5)),
    (Thing::Connection, Fault::Broken, Reason(Unreachable, 5)),
    (Thing::Connection, Fault::No, Reason(Unreachable, 5)),
    (Thing::Connection, Fault::Not, Reason(Unreachable, 5)),
    (Thing::Spam, Fault::Judged, Reason(SpamContent, 8)),
    (Thing::Spam, Fault::Refused, Reason(SpamContent, 8)),
    (Thing::Spam, Fault::Blocked, Reason(SpamContent, 8)),
    (Thing::Scanner, Fault::Refused, Reason(SpamContent, 8)),
    (Thing::Scanner, Fault::Blocked, Reason(SpamContent, 8)),
    (Thing::Proof, Fault::Broken, Reason(AuthFailure, 9)),
    (Thing::Proof, Fault::Refused, Reason(AuthFailure, 9)),
    (Thing::Proof, Fault::Unknown, Reason(AuthFailure, 9)),
    (Thing::Proof, Fault::Lacking, Reason(AuthFailure, 9)),
    (Thing::Proof, Fault::No, Reason(AuthFailure, 9)),
    (Thing::Proof, Fault::Not, Reason(AuthFailure, 9)),
    (Thing::Greeting, Fault::Unknown, Reason(SenderBlocked, 7)),
    (Thing::Greeting, Fault::Refused, Reason(SenderBlocked, 7)),
    (Thing::Greeting, Fault::Broken, Reason(SenderBlocked, 7)),
    (Thing::Greeting, Fault::Lacking, Reason(SenderBlocked, 7)),
    (Thing::Greeting, Fault::No, Reason(SenderBlocked, 7)),
    (Thing::Delivery, Fault::Not, Failure),
    (Thing::Delivery, Fault::Broken, Failure),
];

/// What the two mean together.
pub(super) fn meaning(thing: Thing, fault: Fault) -> Option<Meaning> {
    PAIRS.iter().find(|(known, of, _)| (*known, *of) == (thing, fault)).map(|(.., meaning)| *meaning)
}

/// The words.
pub(super) const WORDS: &[(Meaning, &str)] = &[
    (
        Noun(Thing::Mailbox),
        "mailbox|mailboxes|mail box|inbox|account|user|users|username|userid|maildrop|mail drop|mail folder|mailfolder|folder|casella|caselle|cassetta postale|utente|utenza|posta|mailkonto|postfach|konto|\
        benutzer|benutzerkonto|benutzername|nutzer|posteingang|boite|compte|utilisateur|messagerie|buzon|cuenta|usuario|bandeja|casilla|caixa|conta|utilizador|postvak|gebruiker|postbus|brievenbus|skrzynka|uzytkownik|\
        schranka|uzivatel*|anvandar*|brevlada*|bruger*|postkasse*|kullanici*|ящик|пользовател*|メールボックス|アカウント|ユーザ|邮箱|信箱|用户|账户|사용자|편지함",
    ),
    (Noun(Thing::Name), "@"),
    (
        Noun(Thing::Address),
        "recipient|recipients|address|addresses|addressee|destination|alias|email|e mail|indirizzo|indirizzi|destinatario|destinatari|empfanger|empfangeradresse|adresse|mailadresse|destinataire|direccion|endereco|\
        ontvanger|adres|geadresseerde|odbiorc*|adresat*|prijemce|mottagare*|modtager*|адрес*|получател*|アドレス|宛先|受信者|收件人|地址|수신자",
    ),
    (
        Noun(Thing::Domain),
        "domain|domains|domain name|recipient domain|recipient's domain|dominio|nome di dominio|domane|domaine|nom de domaine|domein|domeinnaam|domena|domenu|домен*|ドメイン|域名|mx record|a record|mail domain",
    ),
    (
        Noun(Thing::Sender),
        "sender|sender's|sender address|sender's address|sender domain|sender's domain|address of the sender|mail from|envelope from|from address|your ip|ip|ip address|sending ip|sending server|sending host|sending domain|source ip|\
        client|client host|your host|your server|your domain|your address|mittente|indirizzo mittente|indirizzo del mittente|indirizzo ip|dominio del mittente|absender|absenderadresse|ip adresse|expediteur|adresse ip|\
        remitente|direccion ip|remetente|endereco ip|afzender|nadawc*|отправител*|送信者|发件人",
    ),
    (
        Noun(Thing::Quota),
        "quota|quotas|cuota|cota|kontingent|speicherkontingent|quotum|storage quota|disk quota|mailbox quota|mail quota|quota di spazio|storage limit|mailbox size|mailbox size limit|squota|квот*|kvot*|kota*|容量",
    ),
    (
        Noun(Thing::Space),
        "storage|space|disk space|storage space|spazio|spazio disco|memoria|speicher|speicherplatz|espace|espace disque|espacio|espacio en disco|espaco|espaco em disco|almacenamiento|armazenamento|ruimte|\
        schijfruimte|opslagruimte|miejsca|misto|место|места|空き容量|空间|공간|plads|utrymme",
    ),
    (
        Noun(Thing::Size),
        "size|message size|message length|size limit|dimensione|dimensioni|grosse|nachrichtengrosse|taille|tamano|tamanho|grootte|rozmiar|velikost|размер*|サイズ|大小|storlek|storrelse",
    ),
    (Noun(Thing::Relay), "relay|relaying|relais|relayage|inoltro|inoltri|reenvio|weiterleitung|retransmission|中継"),
    (
        Noun(Thing::Connection),
        "connection|connections|connect|network|connessione|connettersi|collegamento|verbindung|connexion|conexion|conexao|verbinding|polaczenie|соединение|接続|连接",
    ),
    (
        Noun(Thing::Spam),
        "spam|spamming|junk|junk mail|bulk|bulk mail|unsolicited|unsolicited mail|unsolicited email|virus|viruses|malware|trojan|worm|phishing|posta indesiderata|unerwunscht*|pourriel|indesirable*|massenmail*|lixo eletronico|迷惑メール|スパム|спам|垃圾邮件|вирус*",
    ),
    (Noun(Thing::Scanner), "antivirus|anti virus|antivirus system|antivirus software|virus scanner|virus database"),
    (Noun(Thing::Proof), "spf|dkim|dmarc|arc|sender id|sender policy framework|dkim signature|domainkeys"),
    (
        Noun(Thing::Lookup),
        "dns|dns lookup|dns check|dns query|mx lookup|host lookup|host name lookup|hostname lookup|domain lookup|address lookup|address lookups|cname lookup|name service|name server|nameserver",
    ),
    (Noun(Thing::Greeting), "helo|ehlo|ptr|rdns|reverse dns|reverse dns lookup|reverse lookup|dns inverso|dns ptr"),
    (
        Noun(Thing::Delivery),
        "deliver*|sent|transmitted|recapit*|consegn*|inviat*|inviare|spedit*|spedire|zugestellt|zustell*|ubermittelt|versendet|versandt|gesendet|gesandt|ausgeliefert|remis|remise|remettre|livre*|livraison|delivre*|distribu*|envoye*|\
        envoi|achemin*|entreg*|enviad*|enviar|envio|bezorg*|afgeleverd|verzonden|lever*|sendt|skickas|doruc*|dostarcz*|доставл*|отправ*|配信|送信|送达|发送|投递",
    ),
    (
        Noun(Thing::Another),
        "no virus|no viruses|no virus found|nessun virus|virus free|spam free|free of viruses|senza virus|privo di virus|priva di virus|esente da virus|sin virus|libre de virus|sem virus|livre de virus|sans virus|kein virus|\
        keine viren|virenfrei|geen virus|message|messages|mail|messaggio|nachricht|mensaje|mensagem|bericht|command|content|contenuto|attachment|session",
    ),
    (
        State(Fault::Full),
        "full|is full|pien*|satur*|al completo|voll|uberfullt|plein|pleine|llen*|chei*|lotad*|is vol|zit vol|overvol|pelna|pelny|plna|plny|fuld|dolu|переполнен*|いっぱい|一杯|满|滿|가득|overdrawn|too full|troppo pien*|\
        out of space|out of storage|no room|over quota|over limit",
    ),
    (
        State(Fault::Exceeded),
        "exceed*|over|reached|superat*|supera|supero|superamento|raggiunt*|oltre|uberschritt*|uberschreit*|erschopft|ausgeschopft|depass*|atteint*|excedi*|excede*|sobrepas*|superad*|alcanzad*|ultrapass*|atingi*|\
        esgotad*|agotad*|overschreden|bereikt|esaurit*|exhausted|used up|przekroczon*|prekrocen*|превыш*|超え|超過|超出|초과|overskred*|overskrid*|asilmis|asildi|out of",
    ),
    (
        State(Fault::Lacking),
        "insufficient|not enough|not sufficient|lacks|no more|no free|sin|senza|sem|insuffisant*|insufficient*|onvoldoende|nicht genug*|non ha|non abbastanza|insuficiente*|不足|недостаточно|run out|ran out|geen|kein|keinen",
    ),
    (
        State(Fault::Unknown),
        "unknown|not found|wasn't found|not be found|couldn't be found|can't find|cannot find|could not find|couldn't find|unable to find|doesn't exist|does not exist|do not exist|not exist*|no longer exist*|nonexist*|\
        non exist*|invalid|not valid|isn't valid|not a valid|no longer valid|not recogni*|unrecogni*|bad|wrong|incorrect|misspel*|mistyped|not known|isn't known|not a known|not listed|not located|not be located|\
        not registered|isn't registered|not a registered|deleted|not our|not in use|no longer available|no longer in use|no longer used|not on post office|not present|unresolvable|not resolve|\
        non esist*|inesistent*|sconosciut*|non trovat*|non e stato trovat*|non e stata trovat*|non valid*|non e valid*|errat*|eliminat*|cancellat*|rimoss*|non presente|non risulta|non piu|non e piu|non corrett*|\
        non riconosciut*|non registrat*|impossibile trovare|unbekannt*|nicht gefunden|existiert nicht|existieren nicht|nicht vorhanden|ungultig*|nicht bekannt|falsch*|geloscht|nicht existent*|nicht existier*|gibt es nicht|\
        inconnu*|n'existe p*|introuvable*|invalide*|n'est pas valide|supprime*|incorrecte|errone*|non trouve*|pas ete trouve*|desconocid*|no existe*|no se encontr*|no se ha encontrad*|no encontrad*|inexistente*|\
        no es valid*|no valido|no valida|invalid*|incorrecta|incorrecto|eliminad*|nao exist*|desconhecid*|nao encontrad*|nao foi encontrad*|incorret*|excluid*|onbekend*|bestaat niet|niet gevonden|ongeldig*|niet bekend|verwijderd|niet correct|\
        nie istniej*|nieznan*|nie znalezion*|neexistuj*|neznam*|nenalezen*|okand*|finns inte|ukendt*|findes ikke|finnes ikke|bulunamad*|ismeretlen|не существует|не найден*|неизвестн*|存在しません|存在しない|見つかりません|不存在|未找到|找不到|존재하지",
    ),
    (
        State(Fault::No),
        "no|no such|there is no|nessun|nessuna|kein|keine|aucun|aucune|ningun|ninguna|nenhum|nenhuma|geen|brak|no such local|no such virtual",
    ),
    (
        State(Fault::Off),
        "disabled|suspended|deactivated|inactive|dormant|frozen|archived|not active|not enabled|not activated|on hold|locked|terminated|cancelled|canceled|discontinued|inactivity|unpaid|sospes*|\
        disabilitat*|disattivat*|inattiv*|non attiv*|non e attiv*|non abilitat*|cessat*|congelat*|dismess*|deaktiviert|inaktiv*|stillgelegt|nicht aktiv*|gekundigt|suspendu*|desactive*|inacti*|\
        resilie*|n'est plus active*|suspendid*|desactivad*|deshabilitad*|cancelad*|suspens*|desativad*|inativ*|opgeheven|gedeactiveerd|uitgeschakeld|opgeschort|inactief|nieaktywn*|отключен*|無効|停止",
    ),
    (State(Fault::Over), "expired|closed|scadut*|chius*|abgelaufen|ferme*|expire*|expirad*"),
    (
        State(Fault::Blocked),
        "blocked|temporarily blocked|bloccat*|gesperrt|blockiert|bloque|bloquee|bloquead*|geblokkeerd|zablokowan*|заблокирован*|banned|blacklisted|black listed",
    ),
    (
        State(Fault::Refused),
        "rejected|rejects|refused|refuses|denied|denies|not allowed|not accepted|not authorized|not permitted|not verified|could not verify|prohibited|forbidden|rifiutat*|non accettat*|non autorizzat*|non ammess*|non consentit*|non permess*|respint*|negato|negata|negado|negada|\
        abgelehnt|verweigert|nicht erlaubt|nicht gestattet|nicht akzeptiert|refuse|refusee|rejete*|interdit*|non autorise*|rechazad*|rejeitad*|no permitid*|no autorizad*|denegad*|negad*|recusad*|geweigerd|niet toegestaan|\
        odrzucon*|отклонен*|拒否|拒绝|untrusted",
    ),
    (
        State(Fault::Broken),
        "reset|lost|dropped|died|failed|aborted|broken|interrott*|fallit*|persa|assente|abgebrochen|fehlgeschlagen|unterbrochen|echoue*|echec|perdue|interrompu*|impossible|fallid*|interrumpid*|perdida|falhou|verbroken|mislukt|timed out|timeout|falha|fallo|fail|fails|fallimento|error|errors|failure|problem|problems|problema|errore|errori|fehler|fehlgeschlagene|erreur|erro|fout|失敗|エラー|失败",
    ),
    (
        State(Fault::Judged),
        "detected|found|identified|considered|classified|classification|flagged|marked|looks like|looked like|appears|suspected|likely|probably|possible|contains|contain|rilevat*|identificat*|considerat*|riconosciut*|classificat*|\
        sospett*|contiene|eingestuft|erkannt|verdacht*|considere*|classe|detecte*|detectad*|considerad*|clasificad*|identificad*|as|is",
    ),
    (
        State(Fault::Not),
        "not|could not|cannot|can't|couldn't|unable to|wasn't|hasn't|non|impossibile|nicht|n'a pas|n'a pu|impossible de|no se|no pudo|no ha|no fue|nao|niet|nie|nelze|neby*|ikke|inte|ej|не|невозможно|できま",
    ),
];
