### Che cosa è stato trovato (src/finding.rs): finding-<id>, il corpo e, se c’è qualcosa da fare, remedy-<id> (un passo per riga).
###
### Variabili dei corpi e dei rimedi; un titolo non ne ha, perché sta anche nell’oggetto dei ticket. $operator c’è sempre.
###   $domain     c’è ovunque una domanda al DNS sia stata fatta; mai in device-*, names-*, captive-portal,
###               dns-blocked, page-forbids, resolver-blocked, network-slow, webmail-*, cannot-tell, sender-records-wrong; in pec il dominio certificato, anche se è quello del mittente
###   $exchanges  mx-*, mta-sts-mismatch: i server di cui si parla, separati da virgole; change-spreading: quelli non
###               nostri, o `unknown` se l’altra risposta non ne nomina
###   $provider   mx-foreign*: il nome del gestore che li tiene, o `unknown`; mx-gateway: il nome di un filtro noto che
###               l’operatore non ha elencato, o `unknown`; client-settings-foreign, previous-provider-traces,
###               sender-at-previous-provider: il nome del gestore
###   $our_mx     null-mx, implicit-mx, no-mail-server, mx-foreign, mx-foreign-preferred, mx-ip-literal, mx-unresolvable:
###               il server che il record MX dovrebbe nominare, o `unknown`
###   $address    implicit-mx, mail-host-foreign: un indirizzo IP
###   $mail_host  mail-host-*
###   $url        webmail-*: l’indirizzo della webmail; $host in webmail-unresolvable: il suo nome
###   $browser    device-offline, captive-portal: `offline` se lo dice anche il browser, altrimenti `online`
###   $directive  page-forbids: che cosa manca nella Content-Security-Policy della pagina
###   $resolver, $seconds  resolver-blocked: chi non risponde; network-slow: quanto ci mette la risposta più veloce
###   $registry   domain-missing: la pagina del registro dove cercare un dominio, o `unknown`
###   $registrar  registration-*: la società presso cui il dominio è registrato, o `unknown`
###   $seal       dnssec-bogus: `left` se il registro tiene ancora un sigillo (DS), altrimenti `unknown`
###   $name_servers  ns-*, dns-operator: i server DNS, separati da virgole
###   $dns_operator  dns-operator: chi li tiene
###   $name, $host   client-settings-foreign: la voce che i programmi cercano, e dove porta
###   $sender     sender-*: il dominio del mittente
###
### Un titolo sta in 60 caratteri, un corpo in 330, un passo in 200 (con le variabili al posto loro).
### “Non so” non è mai un guasto e mai un bene; “il dominio è a posto” non vuol dire che la consegna funzioni.

state-ok = Bene
state-caution = Attenzione
state-broken = Guasto
state-unknown = Non so

severity-blocking = Ferma la posta di tutti
severity-degrading = Tocca una parte della posta o dei programmi
severity-unknown = Non si è potuto sapere
severity-notice = Per il tecnico
severity-fine = Come deve essere

confidence-established = Quanto è sicuro: accertato
confidence-likely = Quanto è sicuro: probabile, altri fatti potrebbero smentirlo
confidence-inconclusive = Quanto è sicuro: non si può dire con quello che sappiamo

fixer-you = Tocca a te
fixer-dns-operator = Deve agire: chi gestisce il DNS del dominio
fixer-named = Deve agire: chi gestisce il DNS del dominio, { $who }
fixer-provider = Deve agire: l’assistenza di { $operator }
fixer-sender = Deve agire: chi ti scrive
fixer-nobody = Nessuno deve agire

## Nessun guasto

no-fault-found = Nessun guasto trovato nel dominio
finding-no-fault-found = { no-fault-found }
finding-no-fault-found-body = Le indicazioni per consegnare la posta di { $domain } non mostrano guasti. Non vuol dire che la consegna funzioni: da qui non si può provare.
remedy-no-fault-found =
    Rispondi a poche domande: la causa può essere nella casella, nel programma o in chi ti scrive.

## Il dominio

finding-free-mail = Questa casella è di un altro servizio
finding-free-mail-body = Gli indirizzi @{ $domain } sono di un altro servizio: { $operator } non può né vederli né ripararli.
remedy-free-mail =
    Se hai scritto l’indirizzo sbagliato, torna indietro e scrivi quello della casella che non riceve.
    Se è quello giusto, chiedi aiuto al servizio che ti ha dato l’indirizzo @{ $domain }.

finding-domain-missing = Il dominio non risulta su Internet
finding-domain-missing-body = { $domain } non è nella rubrica di Internet: è scritto male, oppure è scaduto o sospeso. Se è così, nessuno può scrivere a quegli indirizzi.
remedy-domain-missing =
    Rileggi lettera per lettera: { $domain } è scritto giusto?
    { $registry ->
        [unknown] Se è giusto, chiedi a chi vi ha venduto il dominio se è scaduto o sospeso, e che cosa serve per riattivarlo.
       *[other] Se è giusto, guarda nella pagina del registro ({ $registry }) se è scaduto o sospeso. Come riattivarlo lo sa chi vi ha venduto il dominio.
    }
    Dopo la riattivazione possono passare alcune ore prima che la posta torni.

finding-servers-silent = I server del dominio non danno risposte
finding-servers-silent-body = I server DNS di { $domain }, quelli che dicono a tutti dove consegnare la posta, non rispondono o rispondono in modo non valido. Chi ti scrive non trova la strada.
remedy-servers-silent =
    Avvisa chi gestisce il DNS di { $domain }: spesso è chi vi ha venduto il dominio.
    Digli che i server DNS non rispondono (SERVFAIL) o che le firme DNSSEC non sono valide, e che deve controllare entrambe le cose.
    A riparazione fatta, chiedi ai mittenti importanti di rispedire.

finding-dnssec-bogus = Il sigillo di sicurezza del dominio non è valido
finding-dnssec-bogus-body = { $seal ->
        [left] { $domain } ha un sigillo di sicurezza (DNSSEC) che non corrisponde più ai suoi dati: spesso è rimasto dal gestore di prima.
       *[unknown] Il sigillo di sicurezza (DNSSEC) di { $domain } non risulta valido.
    } Chi lo controlla non riesce più a trovare il dominio, e i suoi messaggi non arrivano.
remedy-dnssec-bogus =
    Avvisa chi gestisce il DNS di { $domain }: spesso è chi vi ha venduto il dominio.
    { $seal ->
        [left] Chiedi di togliere dal registro il sigillo vecchio (il record DS), o di sostituirlo con quello del gestore DNS attuale.
       *[unknown] Chiedi di controllare le firme DNSSEC e il record DS, cioè il sigillo depositato nel registro.
    }
    Dopo la correzione può passare anche un giorno prima che tutti la vedano. Poi chiedi ai mittenti importanti di rispedire.

finding-registration-hold = Il dominio è sospeso
finding-registration-hold-body = Nel registro dei domini { $domain } risulta sospeso: così sparisce dalla rubrica di Internet (il DNS) e nessuno può scrivere a quegli indirizzi. Può dipendere da un pagamento, da un dato da confermare o da altro: il motivo lo sa la società che ne cura la registrazione.
remedy-registration-hold =
    { $registrar ->
        [unknown] Chiedi a chi vi ha venduto il dominio perché è sospeso e che cosa serve per riattivarlo.
       *[other] Chiedi a chi vi ha venduto il dominio perché è sospeso e che cosa serve per riattivarlo. È registrato presso { $registrar }.
    }
    Lascia loro un telefono, o un indirizzo che funziona: a quelli @{ $domain } le risposte non arrivano.
    Dopo la riattivazione possono passare alcune ore prima che la posta torni.

finding-registration-expired = La registrazione del dominio risulta scaduta
finding-registration-expired-body = Secondo il registro dei domini la registrazione di { $domain } è scaduta. Un dominio scaduto può sparire dalla rubrica di Internet (il DNS): finché non viene rinnovato, la posta può non trovare la strada.
remedy-registration-expired =
    { $registrar ->
        [unknown] Chiedi subito a chi vi ha venduto il dominio di rinnovarlo: dopo un certo tempo può prenderlo qualcun altro.
       *[other] Chiedi subito a chi vi ha venduto il dominio di rinnovarlo: dopo un certo tempo può prenderlo qualcun altro. È registrato presso { $registrar }.
    }
    Lascia loro un telefono, o un indirizzo che funziona: a quelli @{ $domain } le risposte non arrivano.
    Dopo il rinnovo possono passare alcune ore prima che la posta torni.

finding-ns-unresolvable = I server DNS del dominio non si trovano
finding-ns-unresolvable-body = I server che dicono a tutti dove consegnare la posta di { $domain } sono indicati per nome, ma a questi nomi non corrisponde un indirizzo: { $name_servers }. Chi ti scrive può non trovare la strada.
remedy-ns-unresolvable =
    Avvisa chi gestisce il DNS di { $domain }: spesso è chi vi ha venduto il dominio.
    Chiedi di controllare i server DNS indicati per il dominio (record NS): i nomi sono giusti, e hanno un indirizzo?
    A riparazione fatta, chiedi ai mittenti importanti di rispedire.

finding-filtered = Su questo dominio le risposte sono filtrate
finding-filtered-body = I servizi che abbiamo interrogato rifiutano di parlare di { $domain }. Può essere un filtro o un blocco. Della tua posta non dice né bene né male.
remedy-filtered =
    Se puoi, ripeti il controllo da un’altra rete.
    Intanto prosegui con le domande.

finding-resolvers-disagree = Sul dominio ci sono risposte diverse
finding-resolvers-disagree-body = Due servizi indipendenti danno risposte diverse su { $domain }, e da qui non si può dire quale valga. Può essere una modifica recente, non ancora arrivata ovunque: intanto una parte della posta può non arrivare.
remedy-resolvers-disagree =
    Se da poco è cambiato qualcosa nel dominio, aspetta qualche ora e ripeti il controllo.
    Se dopo un giorno le risposte sono ancora diverse, avvisa chi gestisce il DNS di { $domain }.

finding-change-spreading = Un cambio della posta non è ancora arrivato ovunque
finding-change-spreading-body = Due servizi indipendenti non sono d’accordo su { $domain }: per uno la posta va a { $operator }, { $exchanges ->
        [unknown] per l’altro non c’è un server di posta.
       *[other] per l’altro a { $exchanges }.
    } Di solito è un cambio recente: finché non è arrivato ovunque, una parte della posta può non venire qui.
remedy-change-spreading =
    Se il cambio l’avete chiesto voi, aspetta qualche ora e ripeti il controllo.
    Se avevi la casella da un altro gestore e puoi ancora aprirla, guarda anche lì.
    Se il cambio non l’avete chiesto voi, o se dopo un giorno le risposte sono ancora diverse, avvisa chi gestisce il DNS di { $domain }.

## Dove va la posta

finding-null-mx = Il dominio dichiara di non ricevere posta
finding-null-mx-body = Nella rubrica di Internet (il DNS) c’è scritto che { $domain } non accetta messaggi. Chi ti scrive riceve un errore.
remedy-null-mx =
    Avvisa chi gestisce il DNS di { $domain }.
    { $our_mx ->
        [unknown] Chiedi di togliere il record “MX 0 .” e di mettere il record MX che ti indica { $operator }.
       *[other] Chiedi di togliere il record “MX 0 .” e di mettere questo: MX 10 { $our_mx }
    }
    Dopo la modifica, chiedi ai mittenti importanti di rispedire.

finding-null-mx-with-others = Le indicazioni per la posta si contraddicono
finding-null-mx-with-others-body = Un record MX di { $domain } dice “qui non si riceve posta”, altri dicono dove consegnarla. Alcuni mittenti possono rinunciare.
remedy-null-mx-with-others =
    Avvisa chi gestisce il DNS di { $domain }.
    Chiedi di togliere solo il record MX il cui server è un punto (“.”) e di lasciare gli altri.

finding-implicit-mx = Manca l’indicazione di dove consegnare la posta
finding-implicit-mx-body = Per { $domain } non c’è un record MX, la riga che dice qual è il server della posta. Chi spedisce prova allora { $address }: se lì non c’è un server di posta, i messaggi non arrivano.
remedy-implicit-mx =
    Avvisa chi gestisce il DNS di { $domain }.
    { $our_mx ->
        [unknown] Chiedi di aggiungere il record MX che ti indica { $operator }.
       *[other] Chiedi di aggiungere questo record: MX 10 { $our_mx }
    }

finding-no-mail-server = Per questo dominio non c’è un server di posta
finding-no-mail-server-body = Nella rubrica di Internet { $domain } non ha né un server di posta né un altro indirizzo. Chi ti scrive riceve un errore.
remedy-no-mail-server =
    Avvisa chi gestisce il DNS di { $domain }.
    { $our_mx ->
        [unknown] Chiedi di aggiungere il record MX che ti indica { $operator }.
       *[other] Chiedi di aggiungere questo record: MX 10 { $our_mx }
    }

finding-mx-ours = La posta è indirizzata al posto giusto
finding-mx-ours-body = Chi scrive a { $domain } viene mandato a { $exchanges }, cioè a { $operator }. Questo vale per la strada: se poi ogni messaggio viene consegnato, da qui non si vede.

finding-mx-gateway = La posta passa prima da un filtro
finding-mx-gateway-body = Chi scrive a { $domain } viene mandato a { $exchanges }, { $provider ->
        [unknown] un filtro che { $operator } conosce.
       *[other] dove c’è un filtro di { $provider }. Un filtro così può stare davanti al server di chiunque.
    } Che cosa c’è dietro, da qui non si vede.

finding-mx-foreign = La posta va a un altro gestore
finding-mx-foreign-body = La rubrica di Internet (il DNS) manda la posta di { $domain } a { $exchanges }{ $provider ->
        [unknown] .
       *[other] , di { $provider }.
    } I nuovi messaggi finiscono lì, non nella casella che hai da { $operator }.
remedy-mx-foreign =
    Se avete scelto voi quel gestore, la posta va letta da lui. Altrimenti avvisa chi gestisce il DNS di { $domain }.
    { $our_mx ->
        [same] Chiedi di correggere l’indirizzo del server { $exchanges } (record A): deve portare al server di { $operator }.
        [unknown] Chiedi di sostituire il record MX ({ $exchanges }) con quello che ti indica { $operator }.
       *[other] Chiedi di sostituire il record MX ({ $exchanges }) con questo: MX 10 { $our_mx }
    }
    Se puoi ancora entrare nella casella di prima, guarda: i messaggi mancanti possono essere lì.
    Dopo la modifica possono passare alcune ore prima che tutti la vedano.

finding-mx-foreign-preferred = La posta va prima a un altro gestore
finding-mx-foreign-preferred-body = Per { $domain } sono indicati più server, e il primo da provare è { $exchanges }{ $provider ->
        [unknown] , che
       *[other] , di { $provider }, che
    } non appartiene a { $operator }. Quasi tutti i messaggi finiscono lì.
remedy-mx-foreign-preferred =
    Avvisa chi gestisce il DNS di { $domain }.
    { $our_mx ->
        [same] Chiedi di correggere l’indirizzo del server { $exchanges } (record A): deve portare al server di { $operator }.
        [unknown] Chiedi di togliere i record MX che portano a { $exchanges } e di lasciare solo quelli di { $operator }.
       *[other] Chiedi di togliere i record MX che portano a { $exchanges } e di lasciare questo: MX 10 { $our_mx }
    }
    Se puoi ancora entrare nella casella di prima, guarda: i messaggi mancanti possono essere lì.

finding-mx-foreign-equal = Una parte della posta va a un altro gestore
finding-mx-foreign-equal-body = Per { $domain } è indicato, alla pari con { $operator }, anche { $exchanges }{ $provider ->
        [unknown] .
       *[other] , di { $provider }.
    } Chi spedisce sceglie a caso: una parte dei messaggi finisce lì.
remedy-mx-foreign-equal =
    Avvisa chi gestisce il DNS di { $domain }.
    Chiedi di togliere i record MX che portano a { $exchanges }.
    Se puoi ancora entrare nella casella di prima, guarda: i messaggi mancanti possono essere lì.

finding-mx-foreign-backup = Il server di riserva è di un altro gestore
finding-mx-foreign-backup-body = La posta di { $domain } è indirizzata a { $operator }, ma la riserva è { $exchanges }{ $provider ->
        [unknown] .
       *[other] , di { $provider }.
    } Quando il server principale è occupato, qualche messaggio può finire lì.
remedy-mx-foreign-backup =
    Avvisa chi gestisce il DNS di { $domain }.
    Se la riserva non l’avete voluta voi, chiedi di togliere i record MX che portano a { $exchanges }.

finding-mx-ip-literal = Il server di posta è scritto nel modo sbagliato
finding-mx-ip-literal-body = In un record MX di { $domain } c’è un numero ({ $exchanges }) dove ci vuole un nome. Chi ti scrive può non riuscire a consegnare.
remedy-mx-ip-literal =
    Avvisa chi gestisce il DNS di { $domain }.
    { $our_mx ->
        [unknown] Chiedi di mettere nel record MX un nome al posto di { $exchanges }: quello che ti indica { $operator }.
       *[other] Chiedi di mettere nel record MX un nome al posto di { $exchanges }: MX 10 { $our_mx }
    }

finding-mx-unresolvable = Il server di posta indicato non si trova
finding-mx-unresolvable-body = La posta di { $domain } è indirizzata a { $exchanges }, ma a quel nome non corrisponde nessun server. Chi ti scrive non riesce a consegnare.
remedy-mx-unresolvable =
    Avvisa chi gestisce il DNS di { $domain }.
    { $our_mx ->
        [unknown] Chiedi di correggere il record MX con il nome che ti indica { $operator }.
       *[other] Chiedi di correggere il record MX così: MX 10 { $our_mx }
    }
    Se il nome è giusto, chiedi di controllare il suo indirizzo (record A).

finding-mx-partly-unresolvable = Uno dei server di posta indicati non si trova
finding-mx-partly-unresolvable-body = Tra i server indicati per { $domain }, a questi nomi non corrisponde niente: { $exchanges }. La posta può arrivare in ritardo, o in parte non arrivare.
remedy-mx-partly-unresolvable =
    Avvisa chi gestisce il DNS di { $domain }.
    Chiedi di correggere o togliere i record MX che portano a { $exchanges }.

finding-mx-doubled-suffix = Il nome del server di posta ripete il dominio
finding-mx-doubled-suffix-body = In un record MX di { $domain }, la riga che dice qual è il server della posta, il dominio è scritto due volte: { $exchanges }. Quel nome non esiste, e lì non si può consegnare niente.
remedy-mx-doubled-suffix =
    Avvisa chi gestisce il DNS di { $domain }.
    Chiedi di togliere dal record MX il “.{ $domain }” di troppo: spesso basta mettere un punto alla fine del nome giusto.
    Dopo la modifica, chiedi ai mittenti importanti di rispedire.

finding-mx-private-address = Il server di posta ha un indirizzo solo interno
finding-mx-private-address-body = Per la posta di { $domain } è indicato { $exchanges }, ma il suo indirizzo vale solo dentro una rete privata, come quella di un ufficio: da Internet nessuno può consegnare lì.
remedy-mx-private-address =
    Avvisa chi gestisce il DNS di { $domain }.
    Chiedi di dare a { $exchanges } un indirizzo pubblico (record A), o di togliere il record MX che porta lì.
    Se il server deve essere quello di { $operator }, il nome e l’indirizzo giusti te li dà la sua assistenza.

finding-mx-ipv6-only = Il server di posta ha solo indirizzi IPv6
finding-mx-ipv6-only-body = La posta di { $domain } va a { $exchanges }, dove si arriva solo con gli indirizzi nuovi (IPv6). Molti mittenti usano ancora soltanto quelli vecchi (IPv4) e non riescono a consegnare.
remedy-mx-ipv6-only =
    Avvisa chi gestisce il DNS di { $domain }.
    Chiedi un indirizzo IPv4 (record A) anche per { $exchanges }.
    Se il server è di { $operator }, l’indirizzo te lo dà la sua assistenza.

finding-mx-behind-proxy = Il server di posta è dietro un servizio per siti web
finding-mx-behind-proxy-body = La posta di { $domain } è indirizzata a { $exchanges }, ma quel nome porta a un intermediario per siti web (un proxy), che di norma non prende posta. I messaggi mandati lì possono non arrivare.
remedy-mx-behind-proxy =
    Avvisa chi gestisce il DNS di { $domain }.
    Chiedi che il record MX usi un nome che porta direttamente al server di posta, senza proxy in mezzo. Il sito può restare dov’è.
    Se il server deve essere quello di { $operator }, il nome giusto te lo dà la sua assistenza.

finding-mta-sts-mismatch = Una regola di sicurezza esclude il server di posta
finding-mta-sts-mismatch-body = { $domain } pubblica una regola (MTA-STS) che elenca i server di posta ammessi e non nomina { $exchanges }. Chi la rispetta, per esempio Gmail, può non consegnare; gli altri non ne tengono conto. Spesso è rimasta com’era prima di un cambio.
remedy-mta-sts-mismatch =
    Avvisa chi gestisce il DNS e il sito di { $domain }.
    Chiedi di scrivere i server di posta attuali nel file https://mta-sts.{ $domain }/.well-known/mta-sts.txt, e poi di cambiare l’“id” nel record _mta-sts.
    Dopo la modifica, chiedi ai mittenti importanti di rispedire.

## Programmi e webmail

finding-mail-host-ours = Programmi e webmail trovano il server giusto
finding-mail-host-ours-body = Il nome { $mail_host }, che programmi e webmail usano per raggiungere la casella, porta a { $operator }.

finding-mail-host-present = Il nome per programmi e webmail esiste
finding-mail-host-present-body = { $mail_host } esiste. Se porta proprio al server di { $operator }, da qui non si può dire.

finding-mail-host-missing = I programmi di posta non trovano il server
finding-mail-host-missing-body = Il nome { $mail_host }, che programmi e webmail usano per raggiungere la casella, non esiste. I messaggi possono anche essere arrivati, ma così non li vedi.
remedy-mail-host-missing =
    Avvisa chi gestisce il DNS di { $domain }.
    Chiedi di creare il nome { $mail_host } (record A o CNAME) verso il server di posta di { $operator }.
    L’indirizzo esatto te lo dà l’assistenza di { $operator }.

finding-mail-host-foreign = I programmi di posta vanno al server sbagliato
finding-mail-host-foreign-body = Il nome { $mail_host } porta a { $address }, che non è di { $operator }. Programmi e webmail bussano alla porta sbagliata, anche se la tua posta è altrove.
remedy-mail-host-foreign =
    Avvisa chi gestisce il DNS di { $domain }.
    Chiedi di cambiare il nome { $mail_host } (record A o CNAME): ora va a { $address }, deve andare al server di posta di { $operator }.
    L’indirizzo esatto te lo dà l’assistenza di { $operator }.

finding-client-settings-foreign = I programmi si impostano per un altro gestore
finding-client-settings-foreign-body = Un telefono o un programma che si imposta da solo guarda la voce { $name } e finisce da { $provider } ({ $host }). Se la tua casella @{ $domain } è da { $operator }, così non ne trova i messaggi.
remedy-client-settings-foreign =
    Se la posta la tenete davvero da { $provider }, va bene così. Altrimenti avvisa chi gestisce il DNS di { $domain }.
    Chiedi di togliere o correggere la voce { $name }, che porta a { $host }: il valore giusto te lo dà l’assistenza di { $operator }.
    Intanto puoi scrivere a mano i server nelle impostazioni dell’account: anche quelli te li dà l’assistenza.

finding-webmail-reachable = La webmail risponde
finding-webmail-reachable-body = All’indirizzo { $url } un server risponde. Se dentro tutto funziona, lo vedi tu entrando.

finding-webmail-unresolvable = L’indirizzo della webmail non esiste nel DNS
finding-webmail-unresolvable-body = Il nome { $host }, da cui si apre { $url }, non ha un indirizzo nella rubrica di Internet (il DNS). Così la webmail non si apre; i messaggi possono essere arrivati lo stesso.
remedy-webmail-unresolvable =
    Avvisa chi gestisce il DNS di { $host }: il nome deve portare al server di { $operator }.
    Se non sai chi è, chiedilo all’assistenza di { $operator }.

finding-webmail-unhealthy = La webmail segnala un suo guasto
finding-webmail-unhealthy-body = La pagina con cui la webmail di { $operator } dice come sta ha risposto con un errore. Può durare poco, e intanto i messaggi possono arrivare lo stesso.
remedy-webmail-unhealthy =
    Riprova tra qualche minuto.
    Se continua, apri una richiesta di assistenza.

finding-webmail-unknown = Della webmail da qui non si può sapere niente
finding-webmail-unknown-body = Le prove verso { $url } non potevano arrivare: da qui non si raggiunge nemmeno altro, o questa pagina non lo permette.
remedy-webmail-unknown =
    Apri { $url } da te: compare la pagina di accesso?

finding-webmail-not-reached = Da qui la webmail non è stata raggiunta
finding-webmail-not-reached-body = Due prove verso { $url } non hanno avuto risposta. Può dipendere da questa rete o da un filtro: non prova che la webmail sia guasta.
remedy-webmail-not-reached =
    Apri { $url } da te: compare la pagina di accesso?

## Il mittente

finding-sender-at-previous-provider = Messaggi forse rimasti da un gestore precedente
finding-sender-at-previous-provider-body = La posta di { $sender } è da { $provider }, e di { $provider } ci sono tracce anche tra le voci di { $domain }. Se prima eravate lì, quei server possono credere di avere ancora le vostre caselle: allora i messaggi dei loro clienti non escono di casa.
remedy-sender-at-previous-provider =
    Se prima avevate la posta da { $provider }, chiedi lì di togliere { $domain } dai server di posta: nessun altro può farlo.
    Se puoi ancora entrare nella casella di prima, guarda: i messaggi mancanti possono essere lì.
    Racconta la cosa anche a chi ti scrive da { $sender }: può segnalarla a { $provider }, e rispedire quando è sistemata.

finding-sender-records-wrong = Tra i record del mittente ce n’è uno di troppo
finding-sender-records-wrong-body = { $sender } ha più record SPF o DMARC, le righe del DNS (la rubrica di Internet) con cui chi riceve riconosce i messaggi veri. Ce ne vuole uno solo per tipo: con due, alcuni messaggi possono essere rifiutati o finire nello spam. Non riguarda il tuo dominio.
remedy-sender-records-wrong =
    Racconta a chi ti scrive che { $sender } ha più record SPF o DMARC e che ne va lasciato uno solo per tipo: deve correggerli chi gestisce il suo DNS.

## Per il tecnico

finding-dns-operator = Chi gestisce il DNS del dominio
finding-dns-operator-body = Le voci di { $domain } nella rubrica di Internet (il DNS) stanno da { $dns_operator }, sui server { $name_servers }. Le cambia chi ha l’accesso lì: tu, un collega, o chi segue il dominio per voi.

finding-pec = È un indirizzo di posta certificata (PEC)
finding-pec-body = { $domain } è posta certificata (PEC), che ha regole sue. Una casella PEC può rifiutare la posta normale, e chi scrive da una PEC riceve avvisi speciali: l’“avviso di mancata consegna” vuol dire che il messaggio non è arrivato.
remedy-pec =
    Chiedi a chi gestisce la PEC se la casella accetta anche la posta normale.
    Se chi ha scritto da una PEC ha un “avviso di mancata consegna”, fattelo mandare: dice il motivo.

finding-ns-partly-unresolvable = Uno dei server DNS del dominio non si trova
finding-ns-partly-unresolvable-body = Tra i server DNS di { $domain }, quelli che dicono a tutti dove consegnare la posta, a questi nomi non corrisponde un indirizzo: { $name_servers }. Finché gli altri rispondono, la posta trova la strada lo stesso.
remedy-ns-partly-unresolvable =
    Avvisa chi gestisce il DNS di { $domain }.
    Chiedi di correggere o togliere i record NS che portano a { $name_servers }, anche presso chi vi ha venduto il dominio.

finding-ns-single = C’è un solo server DNS per il dominio
finding-ns-single-body = Le indicazioni di { $domain } stanno su un solo server DNS: { $name_servers }. Va bene finché risponde; se si ferma, chi ti scrive non trova più la strada.
remedy-ns-single =
    Quando puoi, chiedi a chi gestisce il DNS di { $domain } di aggiungere un secondo server DNS.

finding-mx-alias = Il nome del server di posta è un soprannome
finding-mx-alias-body = Nei record MX di { $domain } c’è un nome che rimanda a un altro (un alias, CNAME): { $exchanges }. Le regole chiedono il nome vero, ma di solito funziona lo stesso: da solo non spiega la posta che manca.

finding-mx-duplicate = Un server di posta è indicato più volte
finding-mx-duplicate-body = Nei record MX di { $domain } lo stesso server compare più volte: { $exchanges }. È una ripetizione, che non ferma la posta.

finding-wildcard = Nel dominio esiste qualunque nome
finding-wildcard-body = Sotto { $domain } risponde qualunque nome, anche uno mai creato (un record con “*”). Per la posta non è un guasto: vuol dire solo che, se un nome esiste, non prova niente.

finding-previous-provider-traces = Ci sono tracce di un altro gestore di posta
finding-previous-provider-traces-body = Tra le voci di { $domain } nella rubrica di Internet (il DNS) c’è un riferimento a { $provider }. Può essere il gestore di prima, o un servizio che usate per spedire. Non ferma la posta in arrivo.

finding-sending-records = Ci sono record che riguardano la posta in partenza
finding-sending-records-body = { $domain } ha record per la posta in partenza o per i certificati (come SPF, DMARC, CAA). Non decidono se la posta arriva: sono annotati per il tecnico.

finding-certificate-pinned = Nel DNS è scritto il certificato del server di posta
finding-certificate-pinned-body = Per la posta di { $domain } il DNS dice quale certificato deve avere il server (DANE), e alcuni mittenti lo controllano. Se il server ha proprio quello, da qui non si vede: non è un guasto e non è un via libera.

## Questo dispositivo

finding-device-online = Questo dispositivo è collegato a Internet
finding-device-online-body = Vale per il dispositivo che stai usando adesso. Se la posta manca su un altro, controlla anche quello.

finding-device-offline = Questo dispositivo non raggiunge Internet
finding-device-offline-body = Non abbiamo raggiunto nessun servizio, nemmeno questo sito. Senza collegamento la posta non può arrivare su questo dispositivo, qualunque cosa faccia il server. { $browser ->
        [offline] Anche il browser dice che manca la rete.
       *[online] Il browser vede una rete, ma da lì non arriva niente.
    }
remedy-device-offline =
    Controlla il Wi-Fi o i dati mobili, e che la modalità aereo sia spenta.
    Se sei su una rete pubblica (albergo, stazione), apri http://example.com: può comparire una pagina che chiede di accedere.
    Quando sei di nuovo in linea, ripeti il controllo.

finding-captive-portal = Questa rete sembra chiedere un accesso
finding-captive-portal-body = Al posto di quello che abbiamo chiesto risponde un’altra pagina: capita in alberghi, stazioni e uffici, finché non si accede alla rete. Fino ad allora la posta non può arrivare su questo dispositivo.
remedy-captive-portal =
    Apri http://example.com: se compare una pagina che chiede di accedere o di accettare le condizioni, fallo.
    Se non compare niente, usa un’altra rete, per esempio i dati del telefono.
    Poi ripeti il controllo.

finding-names-broken = Questa rete non trova i nomi dei siti
finding-names-broken-body = Internet risponde, ma solo per numero: i nomi non si trovano, nemmeno quello di questo sito. Senza nomi né il browser né i programmi di posta raggiungono i loro server. Del tuo dominio non dice niente.
remedy-names-broken =
    Prova un’altra rete, per esempio i dati del telefono.
    Se usi una VPN o un filtro, spegnili e riprova. A casa spegni e riaccendi il modem.
    In ufficio avvisa chi gestisce la rete: è il suo DNS che non risponde.

finding-names-filtered = Questa rete nasconde i servizi che interroghiamo
finding-names-filtered-body = Internet funziona, ma i servizi a cui chiediamo del dominio qui non si trovano per nome: di solito è un filtro della rete o del dispositivo. Della tua posta non dice né bene né male.
remedy-names-filtered =
    Se puoi, ripeti il controllo da un’altra rete, per esempio con i dati del telefono.
    Intanto prosegui con le domande.

finding-page-forbids = Questa pagina non lascia controllare il dominio
finding-page-forbids-body = Le regole di sicurezza del sito che mostra questo strumento non permettono le nostre domande sul dominio. Non dipende da te, e della tua posta non dice né bene né male.
remedy-page-forbids =
    Prosegui con le domande: ti portano comunque a una risposta.

finding-resolver-blocked = Uno dei servizi interrogati qui non risponde
finding-resolver-blocked-body = { $resolver } non ha risposto, altri sì: spesso lo blocca un filtro di questa rete. Non è un guasto della posta, ma qualche conclusione può restare solo probabile.

finding-network-slow = Questa rete è lenta
finding-network-slow-body = Anche la risposta più veloce ci ha messo più di { $seconds } secondi. Qualche risposta può mancare, e anche la posta può tardare ad aprirsi.

finding-dns-blocked = Da questa rete non si può controllare il dominio
finding-dns-blocked-body = Internet funziona, ma questa rete non lascia passare le nostre domande sul dominio. Della tua posta non dice né bene né male.
remedy-dns-blocked =
    Se puoi, ripeti il controllo da un’altra rete, per esempio con i dati del telefono.
    Intanto prosegui con le domande.

finding-cannot-tell = Non abbiamo potuto sapere come sta il dominio
finding-cannot-tell-body = Le risposte che servivano mancano o non bastano. Non è un guasto e non è nemmeno un via libera.
remedy-cannot-tell =
    Ripeti il controllo tra qualche minuto.
    Intanto prosegui con le domande.

# Che cosa dice l'avviso di errore che la persona ha fatto leggere: lo dice un server, qui non si misura.
finding-bounce-mailbox-full = Un avviso di errore dice: casella piena
finding-bounce-mailbox-full-body = Chi ti ha scritto ha ricevuto un avviso: il server ha rifiutato il messaggio perché la casella è piena.
remedy-bounce-mailbox-full =
    Cerca tra le domande frequenti di { $operator } la guida sulla casella piena, e segui quella.
    Quando c’è di nuovo spazio, chiedi a chi ti ha scritto di spedire di nuovo.
finding-bounce-unknown-user = Un avviso di errore dice: indirizzo inesistente
finding-bounce-unknown-user-body = Chi ti ha scritto ha ricevuto un avviso: il server non trova la casella. L’indirizzo può essere scritto male, o la casella cancellata.
remedy-bounce-unknown-user =
    Confronta l’indirizzo nell’avviso con il tuo, lettera per lettera.
    Se è giusto, apri una richiesta di assistenza.
finding-bounce-domain = Un avviso di errore dice: dominio non trovato
finding-bounce-domain-body = Il server di chi ti ha scritto non ha trovato a chi consegnare la posta del dominio.
remedy-bounce-domain = Se la verifica del dominio non trova guasti, chiedi di spedire di nuovo.
finding-bounce-server = Un avviso di errore parla del server che riceve
finding-bounce-server-body = Chi ti ha scritto ha ricevuto un avviso: il server che riceve la tua posta non è stato raggiunto, ha un guasto o non conosce la casella.
remedy-bounce-server = Apri una richiesta di assistenza: l’avviso va con la richiesta.
finding-bounce-sender = Un avviso di errore dice che chi scrive è rifiutato
finding-bounce-sender-body = Il messaggio è stato rifiutato per chi lo ha spedito o per quello che contiene: la causa va cercata dalla sua parte.
remedy-bounce-sender = Manda l’avviso a chi ti ha scritto: deve girarlo a chi gestisce la sua posta.
finding-bounce-elsewhere = Un avviso arriva da un altro gestore di posta
finding-bounce-elsewhere-body = A rispondere per la casella è { $host }, di { $provider }, ma la posta di { $domain } oggi va da un’altra parte. Dopo un cambio di gestore chi scrive può avere ancora i dati di prima; oppure la casella inoltra lì.
remedy-bounce-elsewhere =
    Se la tua casella inoltra i messaggi a { $provider }, guarda prima lì: l’errore è di quella casella.
    Altrimenti manda l’avviso a chi ti ha scritto: il gestore della sua posta deve togliere { $domain } dai suoi server o aspettare che il cambio si diffonda.
finding-bounce-waiting = Un avviso dice che il messaggio è rimandato
finding-bounce-waiting-body = Il server ha chiesto di riprovare più tardi: il messaggio può ancora arrivare da solo.
