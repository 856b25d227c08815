### Quando nella webmail i messaggi ci sono e il programma non li mostra: i nodi dell’albero che cominciano per phone-.
### Fetched once somebody gets there. The titles of these outcomes stand in outcomes.ftl, for the ticket.
###
### Variabili: $mail_host, $webmail, $operator, $domain. Un corpo sta in 330 caratteri, un passo in 200.

question-phone-app = Con che cosa leggi la posta?
question-phone-app-help = Nella webmail i messaggi ci sono: quindi è il programma che non li prende. Ogni app ha le impostazioni in un posto diverso.
option-phone-app-ios = Mail di Apple, su iPhone o iPad
option-phone-app-gmail = L’app Gmail
option-phone-app-outlook = L’app Outlook del telefono
option-phone-app-samsung = Samsung Email
option-phone-app-thunderbird = Thunderbird
option-phone-app-unknown = Un altro programma, o non lo so

outcome-phone-ios-body = La casella riceve: è l’iPhone (o l’iPad) che non scarica. Di solito è fermo il recupero dei dati, oppure l’account usa ancora un altro server. Intanto la posta si legge in { $webmail }.
outcome-phone-ios-steps =
    Nell’app Mail trascina l’elenco verso il basso: se i messaggi arrivano, il telefono li cerca troppo di rado.
    In Impostazioni cerca “Scarica nuovi dati”: per questo account scegli Recupera e, più in basso, ogni 15 minuti. “Automaticamente” vuol dire solo in carica e con il Wi-Fi.
    Spegni il risparmio energetico (Impostazioni, Batteria): finché è acceso, la posta non arriva da sola.
    In Impostazioni, Mail, Account scegli la casella: il nome host della posta in entrata e di quella in uscita dev’essere { $mail_host }.
    Se chiede la password, scrivi quella che usi nella webmail.

outcome-phone-gmail-body = La casella riceve: è l’app Gmail che non la mostra. Di solito la sincronizzazione è spenta, o il telefono non lascia lavorare l’app in sottofondo. Intanto la posta si legge in { $webmail }.
outcome-phone-gmail-steps =
    In alto a destra tocca la tua immagine: controlla di guardare la casella giusta, e trascina l’elenco verso il basso.
    Nel menu dell’app apri Impostazioni, scegli la casella, e accendi la sincronizzazione. Sotto “Frequenza di sincronizzazione” scegli 15 minuti.
    Nella stessa pagina apri le impostazioni del server in entrata e in uscita: in tutte e due ci vuole { $mail_host }.
    Nelle impostazioni del telefono, App, Gmail: la batteria “senza restrizioni”, i dati in background accesi.
    Se anche Gmail sul computer controlla questa casella, può scaricarne i messaggi in POP3 e toglierli da qui.

outcome-phone-outlook-body = La casella riceve: è l’app Outlook che non la mostra. Spesso i messaggi stanno nell’altra scheda della posta in arrivo, o l’app è rimasta a una connessione vecchia. Intanto la posta si legge in { $webmail }.
outcome-phone-outlook-steps =
    In cima alla posta in arrivo ci sono due schede, “Evidenziata” e “Altra”: guarda in tutte e due.
    Tocca la tua immagine, poi l’ingranaggio, poi la casella, e scegli “Reimposta account”: la posta viene presa da capo.
    Se non basta, togli la casella dall’app e aggiungila di nuovo come IMAP: con IMAP i messaggi restano sul server. In entrata e in uscita ci vuole { $mail_host }.
    Nelle impostazioni del telefono togli Outlook dal risparmio energetico.

outcome-phone-samsung-body = La casella riceve: è l’app di Samsung che non la mostra. Di solito cerca la posta troppo di rado, o il telefono l’ha messa in sospensione. Intanto la posta si legge in { $webmail }.
outcome-phone-samsung-steps =
    Trascina l’elenco verso il basso: se i messaggi arrivano, il telefono li cerca troppo di rado.
    Nel menu dell’app tocca l’ingranaggio, poi la casella: accendi la sincronizzazione e scegli ogni quanto farla.
    Nella stessa pagina apri le impostazioni del server: in entrata e in uscita ci vuole { $mail_host }.
    Nelle impostazioni del telefono, Batteria, Limiti all’uso in background: metti Email tra le app che non vanno mai in sospensione.
    Se chiede la password, scrivi quella che usi nella webmail.

outcome-phone-thunderbird-body = La casella riceve: è Thunderbird che non la mostra. Forse è “non in linea”, non cerca la posta da solo, o usa ancora un altro server. Intanto la posta si legge in { $webmail }.
outcome-phone-thunderbird-steps =
    Sul computer, nel menu File, guarda che “Non in linea” sia spento, poi premi Scarica messaggi.
    In Impostazioni account, Impostazioni server: il nome del server dev’essere { $mail_host }, e “Controlla nuovi messaggi” acceso.
    In fondo alla stessa finestra, Server in uscita (SMTP): anche lì { $mail_host }.
    Sul telefono guarda le impostazioni della casella, alla voce sul prelievo della posta, e togli Thunderbird dal risparmio energetico.

## Files that set a program up.

profile-title = Un file che imposta l’account da solo
profile-help = È un profilo di configurazione per l’app Mail, fatto adesso su questo dispositivo: contiene il tuo indirizzo e i server di { $operator }, nessuna password. Non è firmato, e l’iPhone lo dirà.
profile-steps =
    Apri questa pagina con Safari su quel dispositivo e salva il file.
    Aprilo dai download. Poi, in Impostazioni, tocca “Profilo scaricato” e Installa.
    Scrivi la password che usi nella webmail. L’account vecchio toglilo solo se era IMAP: con POP3 si perderebbero i messaggi che sono soltanto lì.
    Se l’iPhone non lo propone, aggiungi l’account a mano con i server scritti qui sopra.
profile-save = Salva il profilo
profile-about = Imposta questa casella nell’app Mail. Non contiene la password, che verrà chiesta.

autoconfig-title = Per chi gestisce il dominio: la configurazione automatica
autoconfig-help = Con questo documento sul sito, Thunderbird e altri programmi trovano i server da soli, per tutte le caselle di { $domain }. Non serve a chi ha già i server giusti.
autoconfig-steps =
    Salva il file.
    Mettilo sul sito, all’indirizzo https://autoconfig.{ $domain }/mail/config-v1.1.xml
    In alternativa: https://{ $domain }/.well-known/autoconfig/mail/config-v1.1.xml
autoconfig-save = Salva la configurazione
