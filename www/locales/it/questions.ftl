### Le domande dell’albero (www/data/tree.json): question-<nodo> e il suo aiuto, option-<nodo>-<opzione>,
### settled-<nodo>-<opzione> quando una misura ha già risposto, change-… il pulsante che la cambia, quick-… la risposta a
### una domanda che viene dopo, per chi la sa già.
###
### Variabili degli aiuti: $website (la pagina da provare), $webmail, $mail_host, $domain.
### Una domanda sta in 60 caratteri, un’opzione in 50, un aiuto in 280.

question-online = Il dispositivo senza posta va su Internet?
question-online-help = Su quel computer o telefono prova ad aprire { $website }, oppure un’app come YouTube.
option-online-yes = Sì, Internet funziona
option-online-no = No, non si apre niente
option-online-unknown = Non lo so
settled-online-yes = Questo dispositivo è collegato a Internet (misurato adesso).
change-online-yes = La posta manca su un altro dispositivo
settled-online-no = Questo dispositivo non raggiunge Internet (misurato adesso).
change-online-no = La posta manca su un altro dispositivo

question-sender-error = Chi ti ha scritto ha ricevuto un avviso di errore?
question-sender-error-help = Di solito è un messaggio automatico, spesso in inglese, con parole come “Undelivered” o “Delivery failed”. Se puoi, chiedilo a chi ti ha scritto.
option-sender-error-yes = Sì, ha ricevuto un errore
option-sender-error-no = No, nessun errore
option-sender-error-unknown = Non lo so
settled-sender-error-yes = Hai mostrato l’avviso di errore.
change-sender-error-yes = Riguarda un’altra cosa

question-error-kind = Che cosa dice l’avviso di errore?
question-error-kind-help = Se non hai il testo, basta il senso. Se lo trovi, tienilo da parte: serve all’assistenza.
option-error-kind-full = La casella è piena (“quota”, “full”)
option-error-kind-no-such-address = L’indirizzo non esiste (“user unknown”)
option-error-kind-other = Dice un’altra cosa
option-error-kind-unknown = Non lo so, non ho il testo
settled-error-kind-full = L’avviso di errore dice che la casella è piena.
change-error-kind-full = Dice un’altra cosa
settled-error-kind-no-such-address = L’avviso di errore dice che l’indirizzo non esiste.
change-error-kind-no-such-address = Dice un’altra cosa
settled-error-kind-other = L’avviso di errore è stato letto.
change-error-kind-other = Dice un’altra cosa

question-which-mail = Ti mancano tutti i messaggi o solo alcuni?
question-which-mail-help = Per provare, scrivi alla tua casella da un altro indirizzo e guarda se il messaggio arriva. Se non sei sicuro scegli “Non lo so”: andiamo avanti come se mancassero tutti.
option-which-mail-all = Non arriva più niente
option-which-mail-some = Ne manca uno, o solo alcuni
option-which-mail-unknown = Non lo so

question-spam = Il messaggio è nella posta indesiderata?
question-spam-help = La cartella si chiama Spam, Posta indesiderata o Junk. Guardala anche nella webmail, { $webmail }: il programma di posta non sempre la mostra.
option-spam-found = Sì, era lì
option-spam-not-found = No, non c’è
option-spam-unknown = Non lo so, non trovo la cartella

question-webmail-opens = Riesci ad aprire la webmail?
question-webmail-opens-help = La webmail è la tua posta vista dal browser. Apri { $webmail }: basta che compaia la pagina di accesso.
open-webmail = Apri la webmail in un’altra scheda
option-webmail-opens-yes = Sì, la pagina si apre
option-webmail-opens-no = No, non si apre
option-webmail-opens-unknown = Non lo so, non posso provare
settled-webmail-opens-yes = { $came ->
    [webmail] La webmail si apre: arrivi proprio da lì.
   *[other] La webmail risponde (misurato adesso).
}
change-webmail-opens-yes = A me non si apre

question-message-in-webmail = Nella webmail vedi i messaggi che mancano?
question-message-in-webmail-help = Entra in { $webmail } e guarda nella Posta in arrivo e nello Spam. La password scrivila solo lì, mai in questa pagina.
quick = Oppure, se lo sai già:
quick-message-in-webmail-there = Nella webmail i messaggi che mancano ci sono
option-message-in-webmail-there = Sì, nella webmail ci sono
option-message-in-webmail-missing = No, mancano anche lì
option-message-in-webmail-unknown = Non lo so, non riesco a entrare

question-which-boxes = Succede a una casella o a tutte?
question-which-boxes-help = Se tu o i tuoi colleghi avete altri indirizzi @{ $domain }, guardate se lì la posta arriva.
option-which-boxes-all = A tutte: non riceve nessuno
option-which-boxes-one = A una sola: le altre ricevono
option-which-boxes-unknown = Ho una sola casella, o non lo so

question-client-settings = Il programma di posta usa il server giusto?
question-client-settings-help = Nelle impostazioni dell’account (Outlook, Thunderbird, telefono) controlla prima il server della posta in arrivo (IMAP o POP3), poi quello della posta in uscita (SMTP). In tutti e due ci vuole { $mail_host }.
option-client-settings-fixed = L’ho corretto e ora la posta arriva
option-client-settings-not-fixed = Era giusto, o non è cambiato niente
option-client-settings-unknown = Non lo so, non trovo le impostazioni

question-mailbox-full = La casella è piena?
question-mailbox-full-help = Nella webmail, { $webmail }, una barra mostra quanto spazio è occupato. Anche un errore al mittente con “quota” o “5.2.2” indica una casella piena.
option-mailbox-full-yes = Sì, è piena
option-mailbox-full-no = No, c’è ancora spazio
option-mailbox-full-unknown = Non lo so
settled-mailbox-full-yes = L’avviso di errore dice che la casella è piena.
change-mailbox-full-yes = Ho controllato: c’è spazio
