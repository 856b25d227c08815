# The frame, the first screen and the measurements: fetched before anything is shown, with the questions.
title = Perché non ricevo la posta?
language-it = Italiano
language-en = English
language-failed = La lingua non si è potuta caricare. Riprova tra poco.
texts-awaited = Un momento, arrivano i testi…
texts-failed = I testi non si sono potuti caricare
texts-failed-help = Forse manca la connessione. Quello che hai scritto resta qui.
try-again = Riprova
back = Indietro
restart = Ricomincia
erase = Cancella ciò che ho scritto da questo dispositivo
erased = Cancellato: su questo dispositivo non ne resta nulla.
not-kept = Questo browser non conserva nulla: se chiudi la pagina, quello che hai scritto si perde.
lookups = { $count ->
    [one] Una richiesta fatta da qui
   *[other] { $count } richieste fatte da qui
}

address-question = Qual è l'indirizzo che non riceve?
address-help = Per esempio info@nomedominio.it. Basta anche solo il dominio.
address-check = Controlla
address-skip = Continua senza indirizzo
privacy = Da qui escono solo i domini, cioè quello che segue la @: servono a interrogare il DNS e, se occorre, il registro dei domini, e a provare i server del dominio. Nient’altro lascia il tuo dispositivo.
address-empty = Scrivi l'indirizzo che non riceve, per esempio info@nomedominio.it.
address-no-domain = Manca la parte dopo la @: scrivi l'indirizzo intero, per esempio info@nomedominio.it.
address-single-label = Manca il finale del dominio, come .it o .com.
address-ip-address = Questo è un numero di rete. Scrivi l'indirizzo di posta, per esempio info@nomedominio.it.
address-sentence = Scrivi solo l'indirizzo, senza altre parole.
address-too-long = È troppo lungo per essere un indirizzo. Controlla di non avere incollato altro.
address-bad-character = C'è un carattere che un indirizzo non può avere. Riscrivilo, per esempio info@nomedominio.it.
address-two-addresses = Ci sono due indirizzi: scrivine uno solo.

checking = Controllo { $domain }…
checking-label = Risposte ricevute
checking-help = Chiedo al DNS, a due servizi indipendenti, dove va la posta del dominio. Ci vuole qualche secondo.
checking-skip = Vai avanti senza aspettare

how-known = Come lo so
chosen-before = scelta di prima
