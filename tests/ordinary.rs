//! What people write every day about spam, quotas, full mailboxes, parcels and cheques: none of it is an error message,
//! however it is sent. Each sentence is read alone, in a letter, as an e-mail and quoted. Every name is made up.

use mail_doctor::bounce::{self, Kind};

/// Sentences with the words of notices.
const SENTENCES: &[&str] = &[
    "il messaggio di Anna è finito nello spam",
    "La mia casella è piena, devo cancellare qualcosa.",
    "Ciao, hai visto che la casella di posta piena ti blocca tutto?",
    "La quota associativa è stata superata: quota esaurita per quest'anno.",
    "Non trovo più le mail di mio fratello, sono tutte nella posta indesiderata.",
    "Mi hanno bloccato l'account della banca, account bloccato per troppi tentativi falliti.",
    "Il mio messaggio è stato rifiutato? Non capisco perché non risponde.",
    "Il tuo messaggio non è stato letto da Luca perché era nello spam.",
    "Il postino mi ha lasciato un avviso di mancata consegna: destinatario sconosciuto.",
    "Consegna non riuscita: il corriere dice che l'indirizzo è inesistente e il pacco torna indietro.",
    "Indirizzo non trovato, ha scritto il corriere: scriva a info@corriere.example, il pacco è in giacenza.",
    "Impossibile recapitare la raccomandata, destinatario trasferito. Ufficio: poste@paese.example",
    "Dove trovo la ricevuta di accettazione del pacco? Non è stato consegnato.",
    "L'assegno mi torna indietro: conto chiuso, fondi insufficienti, rifiutato dalla banca.",
    "La biblioteca dice: utente sconosciuto, tessera scaduta.",
    "Il server dell'ufficio non risponde, connessione scaduta, chiama il tecnico!",
    "Ho la posta piena di virus e spam, cosa devo fare?",
    "Secondo me il suo filtro antispam ha rifiutato il messaggio.",
    "Ho scritto ad anna@example.it ma forse la sua casella è piena.",
    "Puoi dire a luca@example.it che la sua casella di posta è piena?",
    "Il biglietto costa 550 euro, quota d'iscrizione compresa, e l'allegato è troppo grande da stampare.",
    "Errore mio: 450 euro è il limite, oltre quota non si va.",
    "Ricordati di rinnovare il dominio, altrimenti dominio scaduto e addio sito.",
    "Nessuna risposta dal comune: troppi messaggi, dicono.",
    "Devi disattivare l'account, l'account sospeso non serve a nessuno.",
    "My message ended up in spam and nobody read it.",
    "Her mailbox is full again, you could call her.",
    "The cheque bounced: account closed, returned to sender.",
    "I'm over quota with my homework, the deadline has expired.",
    "The parcel could not be delivered: address unknown, returned to sender.",
    "Delivery failed, says the courier; write to help@courier.example, the recipient does not exist.",
    "Is the server not responding, or did the connection time out again?",
    "I think that bob@example.com has moved and his account is disabled.",
    "Please unsubscribe me, this is spam and I report it as spam.",
    "The user is unknown to me, I've never met him.",
    "Too many messages today, I'm going home.",
    "The club says my membership is suspended: quota exceeded, access denied.",
    "Deine Nachricht ist im Spam gelandet, tut mir leid.",
    "Mein Postfach ist voll, ich muss aufräumen.",
    "Das Paket konnte nicht zugestellt werden, Empfänger unbekannt.",
    "Der Scheck ist geplatzt und wurde zurückgewiesen, Konto gesperrt.",
    "Die Quote ist überschritten, zu viele Anmeldungen für den Kurs.",
    "Ma boîte est pleine, je vais faire du ménage.",
    "Le colis n'a pas pu être livré, destinataire inconnu.",
    "Mi buzón está lleno de publicidad, el usuario no existe.",
    "La mail di Luca non è stata consegnata in tempo, la mia quota è scaduta.",
    "Il mio messaggio ad anna@example.it non è stato recapitato?",
    "The message I wrote to bob@example.com could not be delivered, I guess his mailbox is full.",
    "De brievenbus zit vol, het pakket kon niet worden bezorgd.",
];

/// The least number of sentences.
const FEWEST: usize = 25;

/// The sentence as it comes: alone, in a letter, as an e-mail, quoted in a forward, in the middle of others.
fn forms(sentence: &str) -> Vec<String> {
    let letter =
        format!("Buongiorno Paola,\n\n{sentence}\n\nUn saluto\nMarta Lumaca\nmarta@lumaca.example\ntel. 055 550 5511");
    let quoted: String = letter.lines().flat_map(|line| ["> ", line, "\n"]).collect();
    let fields =
        "From: Marta <marta@lumaca.example>\nTo: Paola <paola@vela.example>\nDate: Thu, 2 Jul 2026 10:00:00 +0200\n";
    let pasted = fields.replace("From:", "Da:").replace("To:", "A:").replace("Date:", "Data:");
    vec![
        sentence.to_owned(),
        letter.clone(),
        quoted.clone(),
        format!("{fields}Subject: {sentence}\n\n{letter}\n"),
        format!("{fields}Subject: Re: ieri\nContent-Type: text/plain; charset=utf-8\n\n{letter}\n{quoted}"),
        format!("Che ne dici?\n\n---------- Messaggio inoltrato ----------\n{pasted}Oggetto: {sentence}\n\n{letter}\n"),
        format!("{sentence} {sentence}\n{sentence}"),
    ]
}

#[test]
fn everyday_sentences_are_no_error_message() {
    assert!(SENTENCES.len() >= FEWEST);
    let mut alarms = Vec::new();
    for text in SENTENCES.iter().flat_map(|sentence| forms(sentence)) {
        let reading = bounce::read(text.as_bytes());
        if reading.kind == Kind::Bounce || !reading.reports.is_empty() {
            let said = reading.reports.iter().map(|report| (&report.recipient, report.category, &report.diagnostic));
            alarms.push(format!("{:?} {:?}\n{text}", reading.kind, said.collect::<Vec<_>>()));
        }
    }
    assert!(alarms.is_empty(), "{} false alarms\n{}", alarms.len(), alarms.join("\n\n"));
}

/// The same words as a server, or as a notice writes them: the traps are no reason to be blind.
#[test]
fn the_words_of_a_notice_are_enough() {
    let notices = [
        "550 5.1.1 Casella inesistente",
        "550 mail not accepted from blacklisted IP address [192.0.2.9]",
        "<paola@vela.example>: mailbox is full",
        "Il messaggio per paola@vela.example non è stato recapitato: la casella è piena",
        "Il messaggio è troppo grande per essere recapitato. Dimensione massima consentita: 20 MB.",
        "Utente sconosciuto: la casella paola@vela.example non esiste su questo server.",
        "** Indirizzo non trovato **\n\nIl messaggio non è stato consegnato a paola@vela.example perché l'indirizzo non è stato trovato.",
        "Your message to paola@vela.example couldn't be delivered. The mailbox is full.",
        "Ihre Nachricht an paola@vela.example konnte nicht zugestellt werden: Postfach voll",
        "Mail Delivery Subsystem <mailer-daemon@vela.example>\na me\n\nIl dominio non esiste",
    ];
    let missed = notices.iter().filter(|text| bounce::read(text.as_bytes()).kind != Kind::Bounce);
    assert_eq!(missed.collect::<Vec<_>>(), Vec::<&&str>::new());
}

#[test]
fn a_refused_sender_is_nobody_whom_the_message_did_not_reach() {
    let text = "This is the mail system at host mx.lumaca.example.\n\n\
        <paola@vela.example>: host mx.vela.example[192.0.2.2] said: 450 4.1.8\n    \
        <marta@lumaca.example>: Sender address rejected: Domain not found (in reply to RCPT TO command)\n";
    for text in [text.to_owned(), text.replace("<marta", "\n<marta"), text.replace("4.1.8\n    ", "4.1.8 ")] {
        let reading = bounce::read(text.as_bytes());
        let recipients: Vec<_> = reading.reports.iter().map(|report| report.recipient.as_deref()).collect();
        assert_eq!(recipients, [Some("paola@vela.example")], "{text}");
    }
}
