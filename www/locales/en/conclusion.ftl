# What stands around a conclusion, and what a hand-over says.
evidence = What was checked
cannot-know = A browser cannot see the room left in the mailbox, the server's logs or a test delivery. Those need the support desk.
measured = Measured on the domain:
change-address = Correct the address
go-on = Go on with the questions
open-ticket = Prepare the support request
also = Other causes worth a look
server-incoming = Incoming mail server (IMAP or POP3)
server-outgoing = Outgoing mail server (SMTP)
full-mailbox-link = Full mailbox: what to do
copied = Copied. Now paste it into the support request.
copy-failed = The browser does not allow copying from here: select the text and copy it by hand.
downloaded = The file was saved.
open-failed = It could not be opened from here: copy the text.
