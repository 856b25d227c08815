# What stands around a conclusion, and what a hand-over says.
evidence = Che cosa è stato controllato
cannot-know = Da un browser non si può vedere: lo spazio della casella, i registri del server, una consegna di prova. Per questi serve l'assistenza.
measured = Misurato sul dominio:
change-address = Correggi l'indirizzo
go-on = Vai avanti con le domande
open-ticket = Prepara la richiesta di assistenza
also = Altre cause da guardare
server-incoming = Server di posta in arrivo (IMAP o POP3)
server-outgoing = Server di posta in uscita (SMTP)
server-port = porta { $port }, { $security }
full-mailbox-link = Casella piena: come rimediare
copied = Copiato. Ora incollalo nella richiesta di assistenza.
copy-failed = Il browser non permette di copiare da qui: seleziona il testo e copialo a mano.
downloaded = Il file è stato salvato.
open-failed = Non si è potuto aprire da qui: copia il testo.

page-policy = Per chi gestisce questa pagina
page-policy-help = La Content-Security-Policy della pagina ferma delle richieste di questo strumento. Per lasciarle passare vanno aggiunte queste voci:

check-again = Controlla di nuovo
until = Se è già stato corretto, qualcuno può vedere il record di prima fino alle { $time } circa: controlla di nuovo dopo.
until-day = Se è già stato corretto, qualcuno può vedere il record di prima fino al { $day }, alle { $time } circa: controlla di nuovo dopo.
before = Prima: { $state } – { $title }
now-better = Ora va meglio di prima.
same-as-before = Rispetto a prima non è cambiato niente.
still-wrong = Sistemato questo, resta ancora da fare:

message-title = Un messaggio pronto da mandare
message-help = Copialo e mandalo a chi gestisce il DNS del dominio: spesso è chi ti ha venduto il dominio.
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

# What the operator tells of incidents; its own words follow each heading.
incident-outage = { $operator } avvisa: guasto in corso
incident-degraded = { $operator } avvisa: problemi in corso
incident-maintenance = { $operator } avvisa: lavori in corso
incident-notice = { $operator } avvisa
incident-link = Altre notizie su questo avviso
