### Dove si arriva (www/data/tree.json): outcome-<nodo>, il corpo e i passi (uno per riga), also-<id> per le altre cause.
###
### Variabili: $operator, $domain, $mail_host, $webmail.
### Un titolo sta in 70 caratteri e non ha variabili, un corpo in 330, un passo in 200. Il numero di telefono non compare mai qui.

outcome-offline = Il dispositivo non è collegato a Internet
outcome-offline-body = Non è un problema della tua posta: senza Internet nessun messaggio può arrivare fin lì. Quelli spediti intanto ti aspettano nella casella e li vedrai appena torni in linea.
outcome-offline-steps =
    Controlla il Wi-Fi o i dati mobili, e che la modalità aereo sia spenta.
    Spegni e riaccendi il dispositivo; se puoi, anche il modem.
    Se Internet non torna, chiama chi ti fornisce la connessione.
    Quando sei di nuovo in linea apri la posta e aspetta qualche minuto.

outcome-spam-found = Il messaggio era nella posta indesiderata
outcome-spam-found-body = Il messaggio è arrivato, ma un filtro lo ha preso per spam. Spesso la causa sta nella posta di chi lo ha spedito, non nella tua casella.
outcome-spam-found-steps =
    Racconta a chi ti ha scritto dov’è finito il suo messaggio: deve segnalarlo al gestore della sua posta.
    Sposta il messaggio nella Posta in arrivo.
    Per qualche giorno dai un’occhiata anche alla posta indesiderata.

outcome-missing-message = Manca un messaggio: per cercarlo serve un esempio
outcome-missing-message-body = Altri messaggi ti arrivano, questo no. Che strada ha fatto si vede solo sui server, e per cercarlo l’assistenza ha bisogno di dati precisi.
outcome-missing-message-steps =
    Chiedi a chi ti ha scritto se ha ricevuto un avviso di errore, e fattelo mandare per intero.
    Annota il suo indirizzo, il tuo, il giorno e l’ora in cui ha spedito.
    Apri una richiesta di assistenza con questi dati. Fallo presto: i server ne tengono traccia per pochi giorni.

outcome-program-or-phone = La posta arriva, ma il programma o il telefono non la prende
outcome-program-or-phone-body = Se nella webmail i messaggi ci sono, la tua casella riceve. È il programma, o il telefono, che non li scarica. Intanto puoi leggere e rispondere da { $webmail }.
outcome-program-or-phone-steps =
    Chiudi e riapri il programma di posta, e controlla che non sia in modalità “non in linea”.
    Nelle impostazioni dell’account controlla il server della posta in arrivo (IMAP o POP3): ci vuole { $mail_host }.
    Poi controlla il server della posta in uscita (SMTP): anche lì { $mail_host }.
    Se il programma chiede la password, scrivi quella che usi nella webmail.

# The rest of these is in phone.ftl.
outcome-phone-ios = La posta arriva, ma l’app Mail di Apple non la mostra
outcome-phone-gmail = La posta arriva, ma l’app Gmail non la mostra
outcome-phone-outlook = La posta arriva, ma l’app Outlook non la mostra
outcome-phone-samsung = La posta arriva, ma Samsung Email non la mostra
outcome-phone-thunderbird = La posta arriva, ma Thunderbird non la mostra

outcome-webmail-closed = La webmail non si apre: ci vuole l’assistenza
outcome-webmail-closed-body = La webmail sta sul server della posta: se non si apre, può esserci un guasto sul server. A volte invece è la rete da cui provi che non ci arriva.
outcome-webmail-closed-steps =
    Se puoi, riprova { $webmail } da un’altra rete, per esempio con i dati del telefono.
    Annota il giorno, l’ora e che cosa compare sullo schermo.
    Apri una richiesta di assistenza con questi dati.

outcome-settings-fixed = Risolto: il programma usava un altro server
outcome-settings-fixed-body = Ora il programma di posta si collega a { $mail_host } e i messaggi arrivano. Quelli che erano già nella casella si scaricano in qualche minuto.
outcome-settings-fixed-steps =
    Fai la stessa correzione su ogni altro computer, tablet o telefono che usa questa casella.
    Scriviti un messaggio da un altro indirizzo, per conferma.

outcome-all-boxes = Nessuna casella riceve: ci vuole l’assistenza
outcome-all-boxes-body = Quando non riceve nessuno, di rado c’entra un singolo computer. Di solito è il DNS del dominio (la rubrica che dice a tutti dove consegnare la posta), specie dopo un cambio di gestore, oppure il server.
outcome-all-boxes-steps =
    Se da poco avete cambiato gestore, sito o dominio, scrivilo nella richiesta.
    Prepara un esempio: mittente, destinatario, giorno e ora dell’invio, testo dell’errore se c’è.
    Apri una richiesta di assistenza con questi dati.

outcome-mailbox-full-outcome = La casella è piena e rifiuta i nuovi messaggi
outcome-mailbox-full-outcome-body = Finché non c’è spazio, quello che ti scrivono non viene consegnato. Il mittente viene avvisato e può rispedire; prima però il suo server può riprovare da solo per ore o giorni.
outcome-mailbox-full-outcome-steps =
    Cerca tra le domande frequenti di { $operator } la guida sulla casella piena, e segui quella.
    Cancellare messaggi da te è possibile, ma te lo sconsigliamo fortemente.
    Quando c’è di nuovo spazio, chiedi ai mittenti importanti di rispedire.

outcome-no-such-address = Secondo l’errore, l’indirizzo non esiste
outcome-no-such-address-body = Quasi sempre chi ti scrive ha sbagliato una lettera. Più di rado la casella è sospesa o disattivata: dall’errore i due casi non si distinguono.
outcome-no-such-address-steps =
    Fatti dire l’indirizzo esatto a cui il mittente ha scritto, lettera per lettera.
    Se era sbagliato, il mittente può rispedire a quello giusto.
    Se era giusto, apri una richiesta di assistenza e incolla il testo dell’errore.

outcome-one-box = Questa casella non riceve: ci vuole l’assistenza
outcome-one-box-body = Da quello che hai risposto, le altre caselle ricevono e in questa lo spazio non manca. Che cosa ferma i messaggi di questa casella si vede solo sul server, e con un esempio preciso si trova prima.
outcome-one-box-steps =
    Da un altro indirizzo manda un messaggio di prova a questa casella; annota il giorno e l’ora.
    Prepara i dati: mittente, destinatario, giorno e ora dell’invio, testo dell’errore se c’è.
    Apri una richiesta di assistenza con questi dati.

outcome-one-box-unsure = Forse la casella è piena: lo vede l’assistenza
outcome-one-box-unsure-body = Se la casella è piena, i nuovi messaggi non vengono consegnati: il mittente viene avvisato e può rispedire, anche se il suo server può riprovare per ore o giorni. Se invece c’è spazio, la causa è un’altra.
outcome-one-box-unsure-steps =
    Se riesci, guarda la barra dello spazio in { $webmail }.
    Se è piena, segui la guida sulla casella piena tra le domande frequenti di { $operator }. Cancellare messaggi da te è possibile, ma te lo sconsigliamo fortemente.
    Altrimenti apri una richiesta di assistenza: scrivi che non sai se la casella è piena.
    Aggiungi un esempio: mittente, destinatario, giorno e ora dell’invio, testo dell’errore se c’è.
    Quando la posta torna ad arrivare, chiedi ai mittenti importanti di rispedire.

## Altre cause possibili

also-not-spam = Se la webmail ha il pulsante “Non è spam”, usalo: può aiutare il filtro a non sbagliare di nuovo.
also-filter-rule = Una regola della tua casella può spostare o cancellare i messaggi: guarda i filtri nelle impostazioni della webmail.
also-blocked-sender = Il mittente può essere finito tra quelli che hai bloccato.
also-mistyped-address = Basta una lettera sbagliata nell’indirizzo: rileggilo insieme a chi ti scrive.
also-too-large = Un allegato molto grande può far rifiutare il messaggio: fattelo rispedire senza, o con un link.
also-delay = Un messaggio può arrivare in ritardo: certi server riprovano per ore prima di riuscirci.
also-phone-sync = Sul telefono la sincronizzazione può essere spenta, o fermata dal risparmio energetico: aggiorna la posta a mano.
also-pop3-elsewhere = Un altro computer o telefono impostato in POP3 può scaricare i messaggi e toglierli dal server: guarda se sono lì.
also-forwarding = Un inoltro senza copia manda altrove i messaggi e qui non ne lascia: guarda nelle impostazioni della webmail.
also-suspended-mailbox = Una casella sospesa o disattivata rifiuta i messaggi come se non esistesse: lo può vedere solo chi la gestisce.
