//! What is said of a mailbox: every noun for one, with every word for its fault. Nobody has seen all the sentences that
//! these make, and servers write new ones each year.
//!
//! As in the other tables; a capital letter stands for each noun of its set, and `*` for any end of a word.

use crate::bounce::Category::{self, MailboxFull, MailboxSuspended, UnknownUser};

/// The nouns of a letter.
pub(super) const NOUNS: &[(char, &str)] = &[
    ('M', "mailbox|mail box|inbox|account|user|maildrop|mail folder"),
    ('U', "mailbox|mail box|account|user|username|recipient|mail drop|address|addressee|destination|alias|userid"),
    ('C', "casella|cassetta postale|account|utente|utenza|indirizzo|destinatario|mailbox|posta"),
    ('P', "postfach|konto|benutzerkonto|benutzer|empfanger|adresse|account|mailbox|empfangeradresse|mailadresse"),
    ('F', "boite|compte|utilisateur|destinataire|adresse|messagerie"),
    ('E', "buzon|cuenta|usuario|destinatario|direccion|bandeja|casilla"),
    ('B', "caixa|conta|usuario|utilizador|destinatario|endereco"),
    ('N', "postvak|mailbox|account|gebruiker|ontvanger|adres|postbus|geadresseerde"),
];

/// Category, weight, phrases.
pub(super) const REASONS: &[(Category, u8, &str)] = &[
    (
        MailboxFull,
        8,
        "M~is full|M~was full|M full|M~too full|full M|M~over quota|M~quota~exceeded|M~exceeded~quota|M~exceeds~quota|M~out of space|M~out of storage|M~not enough space|M~insufficient space|\
        M~insufficient storage|M~no space|M~no more space|M~no room|M~out of disk|M~storage limit|M~storage quota|M~size limit|M~exceeded~limit|M~reached~limit|M~reached~quota|M~maximum size|\
        M~over its limit|C~pien*|C~satur*|C~ha superato~quota|C~superato~limite|C~quota~superat*|C~spazio~esaurit*|C~esaurito~spazio|C~ha raggiunto~limite|C~raggiunto~dimensione|C~senza spazio|\
        C~non ha~spazio|C~spazio insufficiente|C~al completo|C~oltre~quota|C~fuori quota|P~voll|P~uberfullt|P~quota~uberschritten|P~speicher*|P~uberschreitet|P~kontingent*|P~kein~platz|P~kapazitat*|\
        F~plein*|F~satur*|F~quota*|F~espace~insuffisant|F~depass*|F~a atteint~limite|E~llen*|E~cuota|E~sin espacio|E~espacio~insuficiente|E~excedid*|E~ha superado~limite|E~ha alcanzado~limite|\
        B~chei*|B~cota|B~quota|B~lotad*|B~sem espaco|B~excedeu*|B~atingiu~limite|N~vol|N~zit vol|N~quotum|N~limiet|N~geen ruimte|N~onvoldoende ruimte|E~sobrepas*|E~espacio~asignad*|B~ultrapass*",
    ),
    (
        MailboxSuspended,
        7,
        "U~disabled|U~suspended|U~deactivated|U~inactive|U~dormant|U~frozen|U~archived|U~not active|U~not enabled|U~on hold|U~not activated|U~temporarily blocked|U~is locked|M~locked|M~blocked|\
        M~terminated|M~cancel*|M~discontinued|M~inactivity|M~unpaid|disabled U|suspended U|inactive U|deactivated U|locked M|blocked M|closed M|expired M|C~sospes*|C~disabilitat*|C~disattivat*|\
        C~bloccat*|C~scadut*|C~inattiv*|C~non attiv*|C~non abilitat*|C~chius*|C~cessat*|C~congelat*|C~dismess*|P~gesperrt|P~deaktiviert|P~inaktiv*|P~stillgelegt|P~nicht aktiv*|P~abgelaufen|\
        P~gekundigt|F~suspendu*|F~desactive*|F~inacti*|F~bloque*|F~ferme*|F~resilie*|F~n'est plus active*|E~suspendid*|E~desactivad*|E~deshabilitad*|E~inactiv*|E~bloquead*|E~cancelad*|B~suspens*|\
        B~desativad*|B~desactivad*|B~inativ*|B~bloquead*|B~cancelad*|N~geblokkeerd|N~gedeactiveerd|N~uitgeschakeld|N~opgeschort|N~inactief|N~opgeheven",
    ),
    (
        UnknownUser,
        6,
        "U~does not exist|U~doesn't exist|U~not exist|U~not found|U~unknown|unknown U|invalid U|no such U|U~invalid|U~not recogni*|U~nonexist*|U~non exist*|nonexistent U|non existent U|U~not valid|\
        U~isn't valid|U~no longer valid|U~no longer exist*|U~no longer available|U~no longer in use|U~no longer used|U~could not be found|U~couldn't be found|U~cannot be found|U~not be located|\
        U~not known|U~not registered|bad U|U~isn't registered|U~mistyped|U~misspel*|U~has been deleted|U~was deleted|unrecognized U|unrecognised U|incorrect U|wrong U|U~incorrect|U~has left|\
        no U by that|no U with|U~not listed|U~not on post office|U~not a valid|cannot find~U|can't find~U|could not find~U|couldn't find~U|no~such~U|not a valid U|not a known U|there is no~U|\
        has no U|U~not our|C~non esist*|C~inesistent*|C~sconosciut*|C~non trovat*|C~non valid*|C~errat*|C~eliminat*|C~cancellat*|C~non presente|C~non risulta|C~non piu attiv*|C~non e piu|C~rimoss*|\
        C~non e stato~trovat*|C~non e stata~trovat*|nessun C|nessuna C|P~unbekannt*|P~existiert nicht|P~nicht vorhanden|P~nicht gefunden|P~ungultig*|P~nicht bekannt|P~falsch*|P~geloscht|\
        P~nicht existent*|P~gibt es nicht|P~konnte nicht gefunden|unbekannter P|unbekannte P|ungultige P|ungultiger P|kein P|keine P|F~inconnu*|F~n'existe p*|F~introuvable|F~invalide*|\
        F~n'est pas valide|F~supprime*|F~incorrect*|F~erronee*|F~non trouve*|F~n'a pas ete trouve*|aucun F|aucune F|E~no existe|E~desconocid*|E~no encontrad*|E~no se encontr*|E~inexistente|\
        E~no es valid*|E~invalid*|E~incorrect*|E~eliminad*|E~no valid*|B~nao exist*|B~desconhecid*|B~nao encontrad*|B~nao foi encontrad*|B~inexistente|B~invalid*|B~incorret*|B~excluid*|N~onbekend|\
        N~bestaat niet|N~niet gevonden|N~ongeldig|N~niet bekend|N~verwijderd|N~niet correct|onbekende N|ongeldig N|ongeldige N",
    ),
];
