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
full-mailbox-link = Casella piena: come rimediare
copied = Copiato. Ora incollalo nella richiesta di assistenza.
copy-failed = Il browser non permette di copiare da qui: seleziona il testo e copialo a mano.
downloaded = Il file è stato salvato.
open-failed = Non si è potuto aprire da qui: copia il testo.
