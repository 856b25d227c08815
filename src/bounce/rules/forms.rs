//! The phrases that tell what kind of message it is and how it is built, by family; written as in `recipient`.

use super::{Field, Meaning};

/// What the phrases mean, and the phrases.
pub(super) const FORMS: &[(Meaning, &str)] = &[
    // Nobody but a machine writes these.
    (
        Meaning::Robot,
        "this is the mail system at host|this is the postfix program|this is the qmail|this message was created automatically by|this is the mailer daemon|this is the dragonfly mail agent|\
        the original message was received at|this is an automatically generated delivery status|this is an automatically generated message from|this is a delivery status notification|\
        delivery has failed to these|delivery to the following recipient|delivery to the following recipients|delevery to the following|this report relates to a message you sent|\
        the following mail has been returned|undelivered mail returned to sender|mail delivery failed: returning|did not reach the following",
    ),
    (
        Meaning::Machine,
        "intended recipient:|technical details of permanent|technical details of temporary|failed recipients|groups.google.com/support|your message reads|addresses had permanent|addresses had transient|\
        failed addresses follow|transcript of session|session transcript|could not be delivered to one or more|following address(es) failed|diagnostic information for administrators|generating server:|\
        the response from the remote server|the response was:|informazioni di diagnostica per gli amministratori|server di generazione:|intestazioni originali del messaggio|la risposta del server remoto|\
        diagnoseinformationen fur administratoren|generierender server|informations de diagnostic pour les administrateurs|serveur de generation|informacion de diagnostico para los administradores|\
        servidor de generacion|informacoes de diagnostico para administradores|servidor gerador|diagnostische gegevens voor beheerders|bron server|邮件无法发送|原信件的一份拷贝|\
        recipients of your message have been processed|error occurred while sending|the server response was|the server responded|der server antwortete|le serveur a repondu|el servidor respondio|\
        o servidor respondeu|il server ha risposto|delivery is delayed to|delivery of this message will be attempted|recapito ritardato a|consegna ritardata a|group you tried to contact|\
        was automatically rejected|been automatically rejected|automatically rejected mail|rejected by the list moderator|votre message pour la liste|respuesta del servidor:|risposta del server:|\
        server response:|reponse du serveur :|antwort des servers:|resposta do servidor:|reactie van de server:|encountered delivery problems|delivery failed~attempts",
    ),
    (
        Meaning::Start,
        "hi. this is the|address not found|message not delivered|message blocked|delivery incomplete|your message to~couldn't be delivered|your message~did not reach|was not delivered to|\
        an error occurred while trying to deliver|an error has occurred while attempting to deliver|there was an error delivering your mail|sorry, we were unable to deliver your message|\
        unfortunately, your mail was not delivered|unable to deliver message to|the following message to~was undeliverable|mail delivery failed|il messaggio non e stato recapitato|\
        messaggio non recapitato|messaggio per~non e stato recapitato|messaggio per~non e stato consegnato|messaggio per~non e stato inviato|messaggio per~e stato bloccato|\
        messaggio per~e stato respinto|messaggio per~e stato rifiutato|messaggio a~non e stato recapitato|messaggio a~non e stato consegnato|indirizzo non trovato|messaggio bloccato|\
        recapito incompleto|mancato recapito|impossibile recapitare|il tuo messaggio non e stato recapitato|il tuo messaggio non e stato consegnato|il tuo messaggio non e stato inviato|\
        il messaggio~per essere recapitato|il messaggio~per essere consegnato|il suo messaggio non e stato recapitato|il suo messaggio non e stato consegnato|mancata consegna|impossibile consegnare|\
        non e stato possibile recapitare|non e stato possibile consegnare|recapito~non riuscito|messaggio non consegnato|consegna non riuscita",
    ),
    (
        Meaning::Failure,
        "unable to send|unsuccessful|following error|error message|delivery notification|mail error|return to sender|returned message|returning mail|message could not|mail could not|message couldn't|\
        message cannot|delivery attempt|delivery to:|delivery to the following|unknown recipient|rejected by the|rejected your|failed for|error while|permanent fatal|fatal error|deferred|\
        following reason|reason:|motivo:|causa:|undeliverable|undelivered|returned mail|mail delivery|failed addresses|did not receive|failed permanently|permanent error|fatal errors|failure notice|\
        returned to sender|returning message to sender|delivery status notification|nondelivery|bounced|address(es) failed|addresses had|following addresses|following recipient|following recipients|\
        following address|delivery report|mail system error|was rejected by|was not relayed|has been returned|remote host said|remote server returned|smtp error from remote|the response was|\
        error that the other server returned|generating server|technical details of|failed after|deliver message to the following|were rejected|delivering your mail|deliver the mail|attempts: |\
        body of message generated response|gave this error|reason for the problem|bounce message|incorrectly constructed|delivery has been delayed|reported error",
    ),
    (
        Meaning::Failure,
        "mancato recapito|recapito~non riuscito|errore definitivo|viene restituito|viene restituita|notifica di mancato|restituito al mittente|messaggio restituito|non ha raggiunto|\
        consegna non riuscita|server di generazione|il server remoto ha restituito|dettagli tecnici|la risposta e stata|la risposta del server|i seguenti destinatari|il seguente destinatario|\
        seguenti indirizzi|e stato bloccato|rifiutato il messaggio|mi torna indietro",
    ),
    (
        Meaning::Failure,
        "unzustellbar|zuruckgewiesen|die antwort lautete|informations de diagnostic|la reponse etait|no entregado|devuelto al remitente|informacion de diagnostico|la respuesta fue|devolvida|\
        informacoes de diagnostico|a resposta foi|onbestelbaar|diagnostische gegevens|配信できません|配達できません|送信できません|届けられません|返送|невозможно доставить|无法送达|无法发送|退信|levereras inte",
    ),
    (
        Meaning::Failure,
        "non e stato accettato|non e stata accettata|non accettato|errore durante l'invio|invio fallito|invio non riuscito|e stato respinto|e stata respinta|e stato rifiutato|e stata rifiutata|\
        non ha potuto recapitare|non ha potuto consegnare|nicht angenommen|abgewiesen|abgelehnt|sendefehler|a ete rejete*|n'a pas pu etre*|foi devolvid*|送信できなかった|配信されませんでした|届きませんでした|配信不能|\
        nie mogla zostac*|nie moze zostac*|не удалось*|teslim edilemedi|전송되지",
    ),
    (
        Meaning::Retrying,
        "will be retried|will retry|will continue to try|continue trying|attempts will continue|still being retried|still undelivered|not yet been|has been delayed|is delayed|message delayed|\
        delivery delayed|delayed for|warning message only|no action is required|do not need to resend|don't need to resend|only a temporary failure|temporary failure report|\
        technical details of temporary|temporary problem delivering|we will try|will try again|is still trying|keep trying|kept in the queue|has not been delivered yet|\
        delivery status notification (delay)|delivery delay|verranno effettuati altri tentativi|riprovera|continuera a provare|nuovi tentativi|ulteriori tentativi|non ancora recapitato|\
        non e ancora stato|in ritardo|recapito ritardato|problema temporaneo|ritardo nel recapito|verzogert|erneut versucht|noch nicht zugestellt|weitere versuche|nouvelle tentative|pas encore ete|\
        reintentara|tentara novamente|opnieuw geprobeerd|再送|再試行|遅延",
    ),
    (
        Meaning::GivenUp,
        "permanent error|permanent failure|failed permanently|given up|giving up|no further|will not try|won't try|not going to try again|stopped trying|deleted from queue|removed from the queue|\
        removed from the mail queue|will be deleted|permanent fatal|errore permanente|errore definitivo|definitivamente|non si riprovera|non riprovera|nessun altro tentativo|non verra ritentato|\
        permanenter fehler|erreur permanente|error permanente|erro permanente",
    ),
    (
        Meaning::Copy,
        "message headers follow|below this line is a copy|copy of the message|copy of your message|original message|messaggio originale|message d'origine|mensaje original|mensagem original|\
        oorspronkelijk bericht|here is a copy of|unsent message below|message text follows|returned message follows|your message reads|included is a copy|returned message below|\
        returned message text|start of returned message|the following is the original|end of message|undelivered message:|the message headers|intestazioni originali|copia del messaggio|\
        ursprungliche nachrichtenkopf|ursprungliche nachricht|kopie der nachricht|en tetes du message|copie du message|encabezados de mensajes originales|encabezados originales|copia del mensaje|\
        oorspronkelijke berichtkoppen|元のメッセージ|原信件的一份拷贝|received: from|received: by|arc seal: i=|x gm message state:|arc message signature: i=|received: (|dkim signature: |return path: |x mailer: |\
        mime version: |message id: ",
    ),
    (
        Meaning::Delivered,
        "successfully delivered|successful delivery notifications|delivered successfully|was delivered to the following|has been delivered to the following|your message was delivered|\
        message delivered|delivery confirmation|was delivered to~mailbox|consegnato correttamente|e stato consegnato ai seguenti|e stato recapitato a|recapitato ai seguenti|conferma di consegna|\
        erfolgreich zugestellt|se ha entregado a|entregue com sucesso|foi entregue a|配信されました",
    ),
    (
        Meaning::Away,
        "out of office|out of the office|away from the office|on holiday|on leave|auto reply|autoreply|automatic reply|automated reply|autoresponder|vacation|i am away|i'm away|will be back|\
        thank you for your message|thank you for your email|fuori sede|fuori ufficio|in ferie|saro assente|sono assente|assente dall'ufficio|assente fino|risposta automatica|in vacanza|\
        al mio rientro|rientrero|uffici chiusi|abbiamo ricevuto il|abwesenheit|abwesenheitsnotiz|automatische antwort|im urlaub|nicht im buro|absence du bureau|reponse automatique|en conges|\
        en vacances|fuera de la oficina|respuesta automatica|resposta automatica|de ferias|afwezig|automatisch antwoord|不在|自動応答|自動返信",
    ),
    (
        Meaning::Read,
        "was displayed on|read receipt|return receipt|was deleted without being read|disposition notification|has been read|conferma di lettura|ricevuta di lettura|messaggio e stato letto|\
        e stato letto il|e stato visualizzato|ricevuta di ritorno|lesebestatigung|accuse de lecture|confirmacion de lectura|confirmacao de leitura|leesbevestiging|開封",
    ),
    (
        Meaning::Confirm,
        "confirm that you are|confirm your message|verify that you are|click the link below to~deliver|click~to release|prove you are human|sender verification required|conferma il tuo indirizzo|\
        conferma di essere|per consegnare il messaggio~clicca|clicca~per confermare|verifica del mittente|captcha",
    ),
    (
        Meaning::Newsletter,
        "unsubscribe|newsletter|view in browser|view this email|manage your preferences|disiscriviti|cancella l'iscrizione|annulla l'iscrizione|visualizza nel browser|abmelden|abbestellen|\
        se desabonner|darse de baja|uitschrijven|配信停止",
    ),
    (
        Meaning::CertifiedFailure,
        "avviso di mancata consegna|avviso di non accettazione|mancata consegna per superamento tempo|mancata consegna per virus|errore di consegna~posta certificata|anomalia messaggio|\
        rilevazione virus informatico",
    ),
    (
        Meaning::Certified,
        "ricevuta di accettazione|ricevuta di presa in carico|ricevuta breve|avvenuta consegna|messaggio di posta certificata|posta elettronica certificata|posta certificata:|ricevuta completa",
    ),
    (Meaning::Field(Field::Final), "final recipient:"),
    (Meaning::Field(Field::Original), "original recipient:|original rcpt to:|x actual recipient:"),
    (Meaning::Field(Field::Action), "action:"),
    (Meaning::Field(Field::Status), "status:"),
    (Meaning::Field(Field::Diagnostic), "diagnostic code:"),
    (Meaning::Field(Field::Reporter), "reporting mta:"),
    (Meaning::Field(Field::Remote), "remote mta:"),
    (Meaning::Field(Field::Time), "last attempt date:"),
    (
        Meaning::Field(Field::Other),
        "arrival date:|received from mta:|original envelope id:|final log id:|will retry until:|x display name:|x postfix queue id:|x postfix sender:|reason:|x notes",
    ),
    (
        Meaning::Machine,
        "errore smtp|smtp error (|smtp fehler|erreur smtp|error smtp|ricevuto errore (|reported error (|gemeldet~fehler (|0x800ccc*|0x8004*|cannot send mail|cannot send message|impossibile inviare e mail|\
        impossibile inviare il messaggio|impossibile inviare 1|kann nicht gesendet werden|envoi impossible|no se puede enviar|nao e possivel enviar|beim senden der nachricht|lors de l'envoi|\
        seguenti caselle~non sono|last error:|ultimo errore|letzte antwort:|derniere reponse|ultimo error:|indirizzo ip bloccato|your ip address has been|无法投递|未能送出|系统退信|退信通知",
    ),
    (
        Meaning::Start,
        "consegna non completata|consegna incompleta|problema temporaneo durante il recapito|zustellung unvollstandig|remise incomplete|entrega incompleta|bezorging onvolledig",
    ),
    (Meaning::Copy, "this is a copy of|here is a copy of"),
    (Meaning::Newsletter, "digest, vol|today's topics|oggi nel digest"),
    (
        Meaning::Retrying,
        "in der warteschlange|en file d'attente|in coda|nachster versuch|prochaine tentative|prossimo tentativo|proximo intento|volgende poging|next attempt",
    ),
    (Meaning::Failure, "non e ancora stat*|n'a pas encore ete"),
    (
        Meaning::Machine,
        "recapito~e in ritardo|errore durante l'invio|invio del messaggio non riuscito|smtputf8|non ascii",
    ),
    (
        Meaning::Machine,
        "in reply to rcpt to|in reply to end of data|in reply to mail from|in reply to data|in reply to helo|in reply to ehlo|smtp error from remote|refused to talk to me|host~said:|transport error:",
    ),
    (
        Meaning::Disclaimer,
        "confidential|legally privileged|may be privileged|intended solely|intended only for|not the intended recipient|received this email in error|received this e mail in error|\
        received this message in error|riservate|riservatezza|confidenziali|2016/679|196/2003|gdpr|per errore siete|per errore e pregat*|ricevuto per errore|ricevuta per errore|ricevesse per errore|\
        pervenuto per errore|pervenuta per errore|vertraulich*|irrtumlich*|confidentiel*|destinataire de ce message|confidencial*|vertrouwelijk*|機密",
    ),
];
