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

check-again = Controlla di nuovo
until = Se è già stato corretto, qualcuno può vedere il record di prima fino alle { $time } circa: controlla di nuovo dopo.
until-day = Se è già stato corretto, qualcuno può vedere il record di prima fino al { $day }, alle { $time } circa: controlla di nuovo dopo.
before = Prima: { $state } – { $title }
now-better = Ora va meglio di prima.
same-as-before = Rispetto a prima non è cambiato niente.
still-wrong = Sistemato questo, resta ancora da fare:

message-title = Un messaggio pronto da mandare
message-help = Copialo e mandalo a chi gestisce il DNS del dominio: spesso è chi vi ha venduto il dominio.
message-copy = Copia il messaggio
message-copied = Copiato. Ora incollalo in un messaggio a chi gestisce il DNS.
# The message itself: to whoever runs the domain's DNS, in the person's name. Records follow each heading, one a line.
message-subject = { $domain }: correzione al DNS per la posta in arrivo
message-greeting = Buongiorno,
message-problem = un controllo del dominio { $domain } ha trovato questo, che riguarda la posta in arrivo: “{ $title }”.
message-remove = Per favore togliete questi record:
message-add = Per favore aggiungete:
message-keep = Per favore lasciate come sono:
message-ask = Il record da aggiungere qui manca: il suo valore lo dà l’assistenza di { $operator }.
message-evidence = Come è stato visto:
message-closing = Quando è fatto, vi chiedo una conferma. So che le modifiche possono metterci alcune ore ad arrivare ovunque. Grazie.

sender-title = Ti manca la posta di un solo mittente?
sender-label = Indirizzo o dominio del mittente (facoltativo)
sender-help = Si cerca solo la parte che segue la @.
sender-check = Controlla il mittente
sender-none = Su { $sender } non si è visto niente di insolito. Non prova che la loro posta funzioni.
