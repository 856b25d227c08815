### Perché un messaggio è finito nello spam: headers-<causa> con il corpo; -steps che cosa può fare la persona, -mend che cosa
### deve sistemare chi spedisce (entra nel messaggio per lui). Si scarica con il riquadro in cui si incolla.
###
### Un titolo sta in 60 caratteri, un corpo in 330, un passo in 200. Nessuna variabile.
headers-fixer-sender = Deve agire: chi ti ha scritto
headers-fixer-sender-provider = Deve agire: chi gestisce la posta del mittente
headers-fixer-provider = Deve agire: chi gestisce la tua posta
headers-fixer-person = Tocca a te
headers-fixer-nobody = Nessuno deve agire
headers-sender-steps =
    Se aspettavi il messaggio, segnalo come “Non è spam”.
    Manda al mittente il testo qui sotto, per un’altra via: deve girarlo al gestore della sua posta.

# Il messaggio: al mittente, a nome della persona.
headers-message-greeting = Ciao,
headers-message-problem = un tuo messaggio mi è finito nello spam. Le sue intestazioni dicono perché: gira queste righe a chi gestisce la tua posta o il tuo dominio.
headers-message-showed = Il messaggio e i controlli di chi lo ha ricevuto:
headers-message-reasons = I motivi, con i nomi che dà il filtro:
headers-message-mend = Che cosa sistemare:
headers-message-closing = Grazie!

headers-dangerous = Il filtro lo ritiene pericoloso
headers-dangerous-body = Il filtro ha riconosciuto un tentativo di truffa (phishing) o un allegato dannoso. Può sbagliarsi, ma finché non ne sei certo non aprire link e allegati e non rispondere.
headers-dangerous-steps =
    Non aprire link o allegati e non rispondere.
    Chiedi conferma al mittente per un’altra via, per esempio per telefono, con un numero che già conosci.
    Se non lo ha spedito lui, cancella il messaggio.

headers-impersonation = Sembra imitare un altro mittente
headers-impersonation-body = Il filtro sospetta che il mittente si faccia passare per qualcun altro. Succede anche a messaggi veri, se il loro dominio non dimostra da dove partono.
headers-impersonation-steps =
    Prima di fidarti chiedi conferma al mittente per un’altra via che già conosci.
    Se il messaggio è vero, mandagli il testo qui sotto: il gestore della sua posta deve dimostrare da dove parte.
headers-impersonation-mend = Il filtro ha preso il mittente per un’imitazione: SPF, DKIM e DMARC del dominio devono essere in ordine, e il nome visibile quello vero.

headers-own-domain = Dice di venire dal tuo dominio, senza prove
headers-own-domain-body = Il messaggio porta come mittente il tuo stesso dominio, ma è partito da un server che il dominio non conosce. Se non è un tuo sito o programma a spedirlo, può essere un falso.
headers-own-domain-steps =
    Se non lo hai spedito tu, non aprire niente e cancellalo: copiare un mittente è facile, e non vuol dire che qualcuno sia entrato nella casella.
    Se lo spedisce un tuo sito o programma, chiedi a chi gestisce il dominio di aggiungere quel server nell’SPF.

headers-blocked-by-person = Il mittente è tra quelli che hai bloccato
headers-blocked-by-person-body = Nella tua casella il mittente è nell’elenco dei mittenti bloccati. Per questo i suoi messaggi finiscono nello spam.
headers-blocked-by-person-steps =
    Apri le impostazioni della tua casella e cerca “Mittenti bloccati” o “Posta indesiderata”.
    Togli il mittente dall’elenco e sposta il messaggio nella Posta in arrivo.

headers-blocked-by-rule = Una regola del gestore lo segna come spam
headers-blocked-by-rule-body = Un elenco o una regola di chi gestisce la tua posta, o della tua azienda, segna questo messaggio come spam prima ancora di guardarlo.
headers-blocked-by-rule-steps = Chiedi a chi gestisce la tua posta quale regola lo segna, e se si può togliere per questo mittente.

headers-moved-by-rule = Lo ha spostato una regola della tua casella
headers-moved-by-rule-body = Non è stato il filtro: nella casella c’è una regola che sposta messaggi come questo.
headers-moved-by-rule-steps =
    Apri le impostazioni della tua casella e guarda le regole, o i filtri.
    Correggi o togli quella che sposta questi messaggi.

headers-dmarc-failed = Il mittente non è dimostrato (DMARC)
headers-dmarc-failed-body = Il dominio che si legge come mittente non conferma questo messaggio: chi lo ha spedito non è tra i suoi server, o il sigillo non è il suo. Deve sistemarlo chi gestisce quel dominio.
headers-dmarc-failed-mend = DMARC: il dominio del mittente deve confermare questi invii, con l’SPF del server che spedisce o con un sigillo DKIM di quel dominio.

headers-forwarded = Un inoltro ha rotto le prove del mittente
headers-forwarded-body = Il messaggio non è arrivato direttamente: è passato da un inoltro automatico o da una lista. Lungo la strada si sono perse le prove di chi lo ha scritto.
headers-forwarded-steps =
    Se lo hai impostato tu, invece dell’inoltro fai prelevare la posta dalla vecchia casella (IMAP o POP3).
    Dai il tuo indirizzo nuovo a chi ti scrive, così i messaggi arrivano diretti.
    Se è una lista, dillo a chi la gestisce.

headers-spf-failed = È partito da un server non autorizzato (SPF)
headers-spf-failed-body = Il dominio del mittente elenca i server che possono spedire per lui, e quello da cui è partito il messaggio non c’è. Deve aggiungerlo chi gestisce quel dominio.
headers-spf-failed-mend = SPF: il record SPF del dominio deve comprendere il server che spedisce, oppure bisogna spedire da uno dei server che elenca.

headers-dkim-failed = Il sigillo del messaggio non torna (DKIM)
headers-dkim-failed-body = Il messaggio portava un sigillo, ma non corrisponde: il testo è cambiato lungo la strada, oppure il sigillo è impostato male da chi spedisce.
headers-dkim-failed-mend = DKIM: il sigillo non corrisponde. Controllare che la chiave nel DNS sia quella con cui si firma, e che niente cambi il messaggio dopo la firma.

headers-dkim-missing = Il messaggio non ha il sigillo (DKIM)
headers-dkim-missing-body = Da solo non basta a farlo finire nello spam, ma un messaggio senza sigillo convince meno i filtri.
headers-dkim-missing-mend = DKIM: i messaggi partono senza sigillo. Attivare la firma DKIM per il dominio.

headers-not-authenticated = Niente dimostra chi lo ha spedito
headers-not-authenticated-body = Il dominio del mittente non dice quali server possono spedire per lui, o questo non ha superato i controlli. Molti gestori trattano questi messaggi come sospetti.
headers-not-authenticated-mend = Il messaggio non dimostra da dove viene: servono un record SPF e la firma DKIM per il dominio.

headers-address-listed = Il server del mittente è in una lista nera
headers-address-listed-body = L’indirizzo del server da cui è partito è in una lista di quelli che hanno spedito spam. Può farlo togliere solo il gestore della posta del mittente.
headers-address-listed-mend = L’indirizzo del server che spedisce è in una lista nera: trovare la causa, poi chiedere di toglierlo.

headers-links-listed = Contiene link a un sito in lista nera
headers-links-listed-body = Un indirizzo web nel messaggio porta a un sito segnalato. Può succedere anche a un sito vero che è stato violato.
headers-links-listed-mend = Un link del messaggio porta a un dominio in lista nera: toglierlo, o far togliere il dominio dalla lista.

headers-server-unnamed = Il server del mittente non ha un nome valido
headers-server-unnamed-body = Il server da cui è partito non si presenta con un nome che corrisponde al suo indirizzo, come fanno i computer che spediscono spam.
headers-server-unnamed-mend = Il server che spedisce deve avere un nome: il DNS inverso del suo indirizzo e il nome con cui si presenta (HELO) devono corrispondere.

headers-badly-made = Il messaggio è composto male
headers-badly-made-body = Al messaggio manca qualcosa, o qualcosa è scritto in modo non valido: per esempio la data o il codice che lo identifica. Dipende dal programma di chi spedisce.
headers-badly-made-mend = Il programma che spedisce compone male il messaggio: controllare data, Message-ID e struttura.

headers-content-scored = Il contenuto somiglia allo spam
headers-content-scored-body = Parole, immagini o link del messaggio somigliano a quelli dello spam. Non è detto che ci sia qualcosa di sbagliato.
headers-content-scored-mend = Il contenuto è stato preso per spam: più testo, meno immagini e link, niente link abbreviati.

headers-bulk = È un invio a molte persone
headers-bulk-body = Il messaggio è stato spedito a molti insieme, come una newsletter. Se l’hai chiesta tu, puoi dire alla tua casella di accettarla.
headers-bulk-mend = È un invio a molti: solo a chi lo ha chiesto, con la disiscrizione in un tocco (List-Unsubscribe).

headers-delayed = Ha impiegato molto ad arrivare
headers-delayed-body = Lungo la strada un server lo ha tenuto fermo per più di un quarto d’ora. Non è una ragione per finire nello spam.
headers-delayed-steps = Se succede spesso, dillo a chi gestisce la posta dove il messaggio si è fermato.

headers-allowed-anyway = Un elenco lo lascia passare
headers-allowed-anyway-body = Il mittente è in un elenco di quelli sicuri, e il filtro lo lascia passare. Se era nello spam, lo ha spostato qualcos’altro.
headers-allowed-anyway-steps = Guarda le regole della tua casella e i filtri del programma di posta e del telefono.

headers-no-reason = Il motivo non si legge da qui
headers-no-reason-body = I controlli che si leggono non hanno trovato un difetto, oppure il filtro non scrive il motivo. Lo può vedere chi gestisce la tua posta.
headers-no-reason-steps =
    Segna il messaggio come “Non è spam”, se lo aspettavi.
    Se succede ancora, chiedi a chi gestisce la tua posta perché il filtro lo prende per spam.

headers-not-flagged = Il filtro non lo ha preso per spam
headers-not-flagged-body = Il filtro del gestore ha lasciato passare il messaggio. Se era nello spam, può averlo spostato una tua regola o il programma di posta, che ha un filtro suo.
headers-not-flagged-steps =
    Guarda le regole della tua casella.
    Controlla il filtro antispam del programma di posta o del telefono, e dell’antivirus.

headers-cannot-tell = Da queste righe non si può dire
headers-cannot-tell-body = Mancano le righe in cui i server scrivono i loro controlli. Serve il sorgente intero del messaggio.
headers-cannot-tell-steps =
    Apri il messaggio e cerca nel menu “Mostra originale”, “Sorgente” o “Intestazioni”.
    Copia tutto, dalla prima riga, e incollalo qui.

headers-not-headers = Queste non sono le intestazioni
headers-not-headers-body = Qui servono le righe tecniche del messaggio. Aprilo, cerca nel menu “Mostra originale”, “Sorgente” o “Intestazioni”, e copia tutto.

headers-bounce = È un avviso di mancata consegna
headers-bounce-body = Questo non è un messaggio finito nello spam: è un avviso di errore. Torna indietro e indica che il mittente ha ricevuto un errore: lì si legge.

headers-empty = Non c’è niente da leggere
headers-empty-body = Il testo è vuoto. Copia le intestazioni del messaggio e incollale qui.

headers-outlook-file = Un file di Outlook non si può leggere
headers-outlook-file-body = I file .msg non si leggono da qui. In Outlook apri le proprietà del messaggio, copia le intestazioni Internet e incollale.

headers-picture = Un’immagine non si può leggere
headers-picture-body = Serve il testo, non una foto dello schermo: copia le intestazioni del messaggio e incollale.

headers-document = Un documento non si può leggere
headers-document-body = Da documenti e archivi non si legge niente: copia le intestazioni del messaggio e incollale.

headers-too-large = Il file è troppo grande
headers-too-large-body = Bastano le intestazioni, senza gli allegati: copiale e incollale.
