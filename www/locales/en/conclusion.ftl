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
server-port = port { $port }, { $security }
full-mailbox-link = Full mailbox: what to do
copied = Copied. Now paste it into the support request.
copy-failed = The browser does not allow copying from here: select the text and copy it by hand.
downloaded = The file was saved.
open-failed = It could not be opened from here: copy the text.

page-policy = For whoever runs this page
page-policy-help = The page’s Content-Security-Policy holds back requests of this tool. To let them through, add:

check-again = Check again
until = If it has already been corrected, somebody may see the old record until about { $time }: check again then.
until-day = If it has already been corrected, somebody may see the old record until about { $time } on { $day }: check again then.
before = Before: { $state } – { $title }
now-better = It is better now than before.
same-as-before = Nothing has changed since before.
still-wrong = Once that is mended, this is still to be done:

message-title = A message ready to send
message-help = Copy it and send it to whoever runs the domain’s DNS: often it is the company that sold you the domain.
message-copy = Copy the message
message-copied = Copied. Now paste it into a message to whoever runs the DNS.
# The message itself: to whoever runs the domain's DNS, in the person's name. Records follow each heading, one a line.
message-subject = { $domain }: correction to the DNS for incoming mail
message-greeting = Hello,
message-problem = A check of the domain { $domain } found this, which concerns incoming mail: “{ $title }”.
message-remove = Please remove these records:
message-add = Please add:
message-keep = Please leave as they are:
message-ask = The record to be added is missing here: its value comes from { $operator } support.
message-evidence = How it was seen:
message-closing = Please confirm once it is done. I know that changes may take some hours to arrive everywhere. Thank you.

sender-title = Is it one sender’s mail that is missing?
sender-label = The sender’s address or domain (optional)
sender-help = Only the part after the @ is looked up.
sender-check = Check the sender
sender-none = Nothing unusual was seen at { $sender }. This does not prove that their mail works.

# What the operator tells of incidents; its own words follow each heading.
incident-outage = { $operator } reports an outage
incident-degraded = { $operator } reports problems
incident-maintenance = { $operator } reports work in progress
incident-notice = A notice from { $operator }
incident-link = More about this notice
