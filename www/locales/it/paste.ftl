### Il riquadro in cui si incolla un avviso di errore o il sorgente di un messaggio, e che cosa dice l'avviso:
### bounce-<motivo> con il corpo; -steps che cosa può fare la persona, -mend che cosa deve sistemare chi spedisce (entra nel
### messaggio per lui). I motivi sono quelli del lettore. Si scarica con il riquadro.
###
### Un titolo sta in 60 caratteri, un corpo in 330, un passo in 200. Nessuna variabile nei titoli.
paste-bounce-label = Hai il testo dell’avviso? Incollalo qui
paste-bounce-help = Va bene anche un pezzo, o il messaggio che ti ha inoltrato chi ti scriveva. Se è in inglese, lo leggiamo lo stesso.
paste-bounce-read = Leggi l’avviso
paste-headers-label = Vuoi sapere perché? Incolla qui il sorgente del messaggio
paste-headers-help = Nella webmail apri il messaggio nello spam, scegli “Mostra sorgente” o “Mostra originale”, copia tutto e incollalo qui.
paste-headers-read = Leggi il messaggio
paste-file = Oppure scegli un file
paste-reading = Leggo…
paste-failed = Non sono riuscito a leggerlo: forse manca la rete. Il testo è ancora qui: riprova, oppure rispondi tu alla domanda.
paste-privacy = Resta su questo dispositivo: il testo viene letto qui, non viene spedito a nessuno.
paste-again = Incolla un altro testo
paste-evidence = Dove lo dice
paste-message-title = Messaggio pronto per chi ti scrive
paste-message-help = Copialo e mandalo a chi ti ha scritto, per esempio da un’altra casella o per telefono. Nessuno lo spedisce al posto tuo.

paste-final = Il messaggio non è arrivato e nessuno riprova: andrà spedito di nuovo.
paste-retrying = Il server di chi ti scrive sta ancora riprovando: il messaggio può ancora arrivare da solo.
paste-other-mailbox = L’avviso parla di { $recipient }, che non è l’indirizzo che hai scritto qui. Chi ti scrive potrebbe averlo sbagliato.
paste-more = { $count ->
    [one] L’avviso parla anche di un altro destinatario.
   *[other] L’avviso parla anche di altri { $count } destinatari.
}

# Il messaggio: a chi scrive, a nome della persona.
bounce-message-greeting = Ciao,
bounce-message-problem = il messaggio che mi hai mandato non è arrivato. L’avviso di errore dice:
bounce-message-mend = Che cosa fare:
bounce-message-closing = Grazie!

bounce-mailbox_full = La casella è piena
bounce-mailbox_full-body = Il server ha rifiutato il messaggio perché nella casella non c’è più spazio. Finché non ne liberi, succede a tutti quelli che ti scrivono.
bounce-mailbox_full-steps =
    Cerca tra le domande frequenti di { $operator } la guida sulla casella piena, e segui quella.
    Quando c’è di nuovo spazio, chiedi a chi ti ha scritto di spedire di nuovo.

bounce-unknown_user = Il server dice che l’indirizzo non esiste
bounce-unknown_user-body = Il server di destinazione non trova questa casella. Di solito l’indirizzo è scritto male; oppure la casella è stata cancellata o sospesa.
bounce-unknown_user-steps =
    Confronta lettera per lettera l’indirizzo nell’avviso con il tuo.
    Se è sbagliato, manda a chi ti scrive quello giusto.
    Se è giusto, apri una richiesta all’assistenza: la casella va controllata.
bounce-unknown_user-mend = Controlla l’indirizzo lettera per lettera, cancellalo dai suggerimenti del tuo programma e scrivilo di nuovo a mano.

bounce-mailbox_suspended = La casella risulta sospesa o disattivata
bounce-mailbox_suspended-body = Il server conosce la casella, ma non le consegna posta: può essere sospesa, scaduta o bloccata.
bounce-mailbox_suspended-steps = Apri una richiesta all’assistenza: solo chi gestisce la casella può riattivarla.

bounce-domain_dns = Il server di chi scrive non trova il tuo dominio
bounce-domain_dns-body = Il server di chi ti scrive non ha trovato a chi consegnare la posta del dominio. Può dipendere dal DNS del dominio, da un indirizzo scritto male dopo la chiocciola, o da un guasto passeggero dalla sua parte.
bounce-domain_dns-steps =
    Controlla nell’avviso che cosa è scritto dopo la chiocciola.
    Guarda sotto che cosa dice la verifica del dominio: se c’è un guasto, è quello da sistemare.
    Se la verifica non trova guasti, chiedi di spedire di nuovo.
bounce-domain_dns-mend = Controlla che cosa è scritto dopo la chiocciola e spedisci di nuovo. Se torna ancora, gira queste righe a chi gestisce la tua posta.

bounce-sender_blocked = Il server di chi scrive è bloccato
bounce-sender_blocked-body = Il messaggio è stato rifiutato per il server o l’indirizzo da cui è partito: è in un elenco di mittenti bloccati o ha una cattiva reputazione. La tua casella non ha colpe.
bounce-sender_blocked-steps =
    Manda a chi ti scrive il testo qui sotto: deve girarlo a chi gestisce la sua posta.
    Se l’avevi bloccato tu, toglilo dall’elenco dei mittenti bloccati della tua casella.
bounce-sender_blocked-mend = Gira queste righe a chi gestisce la tua posta: il tuo server o il tuo indirizzo risulta bloccato e va fatto togliere dall’elenco che l’avviso nomina.

bounce-auth_failure = Chi scrive non dimostra di essere lui
bounce-auth_failure-body = Il messaggio è stato rifiutato perché il dominio di chi scrive non conferma il server da cui è partito (SPF, DKIM o DMARC). Va sistemato dalla sua parte.
bounce-auth_failure-steps = Manda a chi ti scrive il testo qui sotto: deve girarlo a chi gestisce il suo dominio.
bounce-auth_failure-mend = Gira queste righe a chi gestisce il tuo dominio: SPF, DKIM e DMARC devono confermare il server da cui spedisci.

bounce-spam_content = È stato scambiato per spam o per un virus
bounce-spam_content-body = Un filtro ha rifiutato il messaggio per quello che contiene: testo, link o allegati.
bounce-spam_content-steps =
    Chiedi a chi ti scrive di spedire di nuovo, senza link e allegati.
    Se succede ancora, apri una richiesta all’assistenza e allega l’avviso.
bounce-spam_content-mend = Prova a spedire di nuovo senza link e allegati. Se torna ancora, gira queste righe a chi gestisce la tua posta.

bounce-message_too_big = Il messaggio è troppo grande
bounce-message_too_big-body = Il messaggio con i suoi allegati supera la misura che il server accetta. Lo spazio nella tua casella non c’entra.
bounce-message_too_big-steps = Chiedi a chi ti scrive di mandare gli allegati in più messaggi, o con un link da cui scaricarli.
bounce-message_too_big-mend = Dividi gli allegati in più messaggi, oppure mandami un link da cui scaricarli.

bounce-rate_limited = Troppi messaggi in poco tempo
bounce-rate_limited-body = Il server ha chiesto a quello di chi scrive di rallentare. Di solito il messaggio arriva da solo più tardi.
bounce-rate_limited-steps = Aspetta qualche ora. Se non arriva, chiedi di spedire di nuovo.

bounce-temporary = È solo rimandato
bounce-temporary-body = Il server ha chiesto di riprovare più tardi: capita, anche per fermare lo spam. Il server di chi scrive riprova da solo.
bounce-temporary-steps = Aspetta qualche ora. Se succede sempre con la stessa persona, dillo all’assistenza.

bounce-unreachable = Il server di posta non è stato raggiunto
bounce-unreachable-body = Il server di chi scrive non è riuscito a collegarsi a quello che riceve la tua posta, o ha smesso di provare.
bounce-unreachable-steps =
    Guarda sotto che cosa dice la verifica del dominio.
    Se non trova guasti, apri una richiesta all’assistenza con questo avviso.

bounce-recipient_system = Un guasto sul server che riceve
bounce-recipient_system-body = Il server che riceve la tua posta ha risposto con un errore suo: un guasto, il disco pieno o un giro senza fine tra due server.
bounce-recipient_system-steps = Apri una richiesta all’assistenza con questo avviso: le righe segnate dicono al tecnico dove guardare.

bounce-relaying_denied = Quel server non riceve per il tuo dominio
bounce-relaying_denied-body = Il messaggio è arrivato a un server che non gestisce la posta del tuo dominio: il dominio non vi è attivo, oppure il DNS porta al server sbagliato.
bounce-relaying_denied-steps =
    Guarda sotto che cosa dice la verifica del dominio: se c’è un guasto, è quello da sistemare.
    Se non trova guasti, apri una richiesta all’assistenza con questo avviso.

bounce-policy = Rifiutato da una regola
bounce-policy-body = Una regola del server ha rifiutato il messaggio: può essere un limite dalla parte di chi scrive o una regola di chi riceve.
bounce-policy-steps =
    Manda a chi ti scrive il testo qui sotto: deve girarlo a chi gestisce la sua posta.
    Se succede con tutti, apri una richiesta all’assistenza con questo avviso.
bounce-policy-mend = Gira queste righe a chi gestisce la tua posta: dicono quale regola ha rifiutato il messaggio.

bounce-other = L’avviso non dice perché
bounce-other-body = È un avviso di mancata consegna, ma non ne dà il motivo, o lo dice in un modo che non conosco.
bounce-other-steps =
    Se hai il resto del messaggio, incolla anche quello.
    Altrimenti apri una richiesta all’assistenza: l’avviso va con la richiesta.

bounce-another = L’avviso parla di un altro indirizzo
bounce-another-body = Il messaggio che non è arrivato era per { $recipient }, non per una casella di { $domain }. Del tuo problema non dice niente.
bounce-another-steps = Se l’indirizzo è scritto male, manda a chi ti scrive quello giusto. Altrimenti incolla l’avviso che parla della tua casella.

bounce-kind-cannot_tell = Da questo testo non si capisce
bounce-kind-cannot_tell-body = Non vedo un avviso di errore, o ce n’è troppo poco. Serve il testo del messaggio automatico che ha ricevuto chi ti scriveva: meglio intero.
bounce-kind-vacation = È una risposta automatica
bounce-kind-vacation-body = Dice che qualcuno è assente. Non è un errore: il messaggio è arrivato.
bounce-kind-delivered = Dice che il messaggio è stato consegnato
bounce-kind-delivered-body = Non è un errore: il messaggio è arrivato al server di destinazione. Se non lo vedi, guarda nello spam e nelle altre cartelle.
bounce-kind-read_receipt = È una conferma di lettura
bounce-kind-read_receipt-body = Non è un errore: qualcuno ha aperto il messaggio.
bounce-kind-challenge = Chiede una conferma a chi ha spedito
bounce-kind-challenge-body = Il servizio di destinazione vuole che chi ha spedito confermi di essere una persona. Finché non lo fa, il messaggio aspetta.
bounce-kind-newsletter = È una newsletter o una lista
bounce-kind-newsletter-body = È un messaggio spedito a molti, non un avviso di errore.
bounce-kind-phishing = Attento: sembra un imbroglio
bounce-kind-phishing-body = Dice che la posta è ferma e vuole la password o un clic. Un vero avviso di errore non lo chiede mai, e nemmeno { $operator }.
bounce-kind-phishing-steps =
    Non premere nessun collegamento e non scrivere la password.
    Cancella il messaggio.
    Se hai già scritto la password, cambiala subito dalla webmail e avvisa l’assistenza.
bounce-kind-quarantine = Un filtro ha messo da parte dei messaggi
bounce-kind-quarantine-body = Dice che dei messaggi per te aspettano nella quarantena di un filtro: per questo non li hai ricevuti. Avvisi così, però, vengono spesso imitati.
bounce-kind-quarantine-steps =
    Non usare i collegamenti che contiene: apri la pagina del filtro, o la webmail, come fai di solito.
    Se trovi lì quello che ti manca, sbloccalo e segna il mittente come sicuro.
    Se non conosci questo filtro, non fare nulla e chiedi a chi gestisce la tua posta.
bounce-kind-complaint = È una segnalazione di spam
bounce-kind-complaint-body = Qualcuno ha segnato come spam un messaggio. Non dice che la posta non arriva.
bounce-kind-certified_receipt = È una ricevuta della PEC
bounce-kind-certified_receipt-body = È una ricevuta della posta certificata, di accettazione o di consegna: non è un errore.
bounce-kind-certified_failure = È un avviso di mancata consegna della PEC
bounce-kind-certified_failure-body = Lo manda il gestore della posta certificata. Un messaggio PEC non è stato consegnato, oppure una casella PEC ha rifiutato posta normale: molte caselle PEC non la ricevono.
bounce-kind-ordinary = È un messaggio normale
bounce-kind-ordinary-body = Non ci vedo un avviso di errore. Serve il testo del messaggio automatico che ha ricevuto chi ti scriveva.
bounce-kind-empty = Qui non c’è niente da leggere
bounce-kind-empty-body = Il testo è vuoto. Incolla il messaggio di errore, anche solo un pezzo.
bounce-kind-outlook_file = È un file di Outlook (.msg)
bounce-kind-outlook_file-body = Questo formato non si può leggere qui. Apri il messaggio in Outlook, copia il testo e incollalo, oppure salvalo come .eml o .txt.
bounce-kind-picture = È un’immagine
bounce-kind-picture-body = Le immagini non si possono leggere qui. Serve il testo: fattelo inoltrare come messaggio, oppure copia a mano le righe con l’errore.
bounce-kind-document = È un documento o un archivio
bounce-kind-document-body = Questo tipo di file non si può leggere qui. Aprilo, copia il testo del messaggio e incollalo.
bounce-kind-too_large = Il file è troppo grande
bounce-kind-too_large-body = Si legge fino a 2 MB. Copia solo il testo dell’avviso, senza allegati, e incollalo.
