# The frame, the first screen, the measurements and the buttons.
title = Perché non ricevo la posta?
language-it = Italiano
language-en = English
language-failed = La lingua non si è potuta caricare. Riprova tra poco.
back = Indietro
restart = Ricomincia
lookups = { $count ->
    [one] Una richiesta fatta da qui
   *[other] { $count } richieste fatte da qui
}

address-question = Qual è l'indirizzo che non riceve?
address-help = Per esempio info@nomedominio.it. Basta anche solo il dominio.
address-check = Controlla
address-skip = Continua senza indirizzo
privacy = Da qui esce solo il dominio, cioè quello che segue la @: serve a interrogare il DNS e a provare la webmail. Nient’altro lascia il tuo dispositivo.
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

evidence = Che cosa è stato controllato
cannot-know = Da un browser non si può vedere: lo spazio della casella, i registri del server, una consegna di prova. Per questi serve l'assistenza.
measured = Misurato sul dominio:
how-known = Come lo so
change-answer = Cambia risposta
chosen-before = scelta di prima
change-address = Correggi l'indirizzo
go-on = Vai avanti con le domande
open-ticket = Prepara la richiesta di assistenza
also = Altre cause da guardare
server-incoming = Server di posta in arrivo (IMAP o POP3)
server-outgoing = Server di posta in uscita (SMTP)
full-mailbox-link = Casella piena: come rimediare
copied = Copiato. Ora incollalo nella richiesta di assistenza.
copy-failed = Il browser non permette di copiare da qui: seleziona il testo e copialo a mano.
downloaded = Il file è stato salvato.
open-failed = Non si è potuto aprire da qui: copia il testo.
