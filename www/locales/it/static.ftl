### La pagina senza JavaScript (src/static_page.rs). Questi testi non viaggiano con il widget.
###
### Variabili: $operator, $question (la domanda a cui tornare), $email, $hours.

# Il nome sotto l’icona, sulla schermata di un telefono: una parola o due.
app-name = Posta
static-title = Perché non ricevo posta?
static-description = Poche domande per capire perché la posta non arriva, e chi può rimediare.
static-intro = Rispondi alle domande: alla fine trovi che cosa fare e chi deve farlo. Questa pagina non misura niente e non spedisce niente.
static-full-version = La versione che controlla anche il dominio
static-language-it = Italiano
static-language-en = English
static-languages = Lingue
static-your-domain = tuodominio.it

static-steps = Che cosa fare
static-also = Altre cause possibili
static-back = Torna a: { $question }
static-restart = Ricomincia
static-server-incoming = Posta in arrivo (IMAP o POP3)
static-server-outgoing = Posta in uscita (SMTP)
static-full-mailbox = La guida sulla casella piena
static-article = L’articolo nelle domande frequenti

static-ticket = La richiesta di assistenza
static-open-ticket = Prepara la richiesta di assistenza
static-ticket-body = Copia il testo qui sotto e completalo. Se la tua casella non riceve, scrivi un telefono o un altro indirizzo: la risposta altrimenti si perde. Non scrivere mai la password.
static-ticket-page = Apri la pagina di assistenza di { $operator }
static-ticket-mail = Manda il testo a { $email }
static-ticket-none = Manda il testo completato all’assistenza di { $operator }.
static-ticket-contract = Hai un contratto di manutenzione su un server dedicato?
static-template-subject = Posta in arrivo: non ricevo
static-template =
    CHI
    Nome: …
    Telefono o altro indirizzo per la risposta: …

    COSA
    Casella che non riceve: …
    Da quando: …
    Mancano tutti i messaggi o alcuni: …
    Una casella o tutte quelle del dominio: …
    La webmail si apre: …

    PROVA
    Mittente: …
    Destinatario: …
    Giorno e ora dell’invio: …
    Testo dell’errore ricevuto dal mittente: …

    CONTRATTO
    Manutenzione attiva su server dedicato, sì o no: …

static-contract = Hai un contratto di manutenzione su un server dedicato?
static-contract-help = È un server riservato a te o alla tua azienda, con la manutenzione affidata a { $operator }. Chi ha solo caselle o un sito di solito non ce l’ha.
static-contract-yes = Sì, server dedicato con manutenzione
static-contract-no = No
static-contract-unknown = Non lo so
static-phone = Puoi anche telefonare
static-phone-body = Con un contratto di manutenzione attivo su un server dedicato puoi chiamare { $operator }. Se invece apri una richiesta, scrivi che hai il contratto.
static-phone-hours = Orario: { $hours }
static-phone-on = Torna alla richiesta di assistenza
