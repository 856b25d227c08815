### The box into which an error notice or a message's source is pasted, and what the notice says: bounce-<reason> with its
### body; -steps what the person can do, -mend what the sender has to put right (it goes into the message for them). The
### reasons are the reader's. It is fetched with the box.
###
### A title fits into 60 characters, a body into 330, a step into 200. No variable in titles.
paste-bounce-label = Do you have the error notice? Paste it here
paste-bounce-help = A part of it will do, and so will the message that was forwarded to you.
paste-bounce-read = Read the notice
paste-headers-label = Want to know why? Paste the message’s source here
paste-headers-help = In the webmail, open the message in the spam folder, choose “Show source” or “Show original”, copy all of it and paste it here.
paste-headers-read = Read the message
paste-file = Or pick a file
paste-reading = Reading…
paste-failed = It could not be read: perhaps there is no network. Your text is still here: try again, or answer the question yourself.
paste-privacy = It stays on this device: the text is read here and sent to nobody.
paste-again = Paste another text
paste-evidence = Where it says so
paste-message-title = A message for whoever wrote to you
paste-message-help = Copy it and send it to whoever wrote to you, for example from another mailbox. Nobody sends it for you.

paste-final = The message did not arrive and nobody tries again: it has to be sent once more.
paste-retrying = The sender’s server is still trying: the message may yet arrive by itself.
paste-other-mailbox = The notice is about { $recipient }, which is not the address you gave here. The sender may have mistyped it.
paste-more = { $count ->
    [one] The notice is about one more recipient.
   *[other] The notice is about { $count } more recipients.
}

# The message: to whoever wrote, in the person's name.
bounce-message-greeting = Hello,
bounce-message-problem = the message you sent me did not arrive. The error notice says:
bounce-message-mend = What to do:
bounce-message-closing = Thank you!

bounce-mailbox_full = The mailbox is full
bounce-mailbox_full-body = The server refused the message because there is no room left in the mailbox. Until you make some, this happens to everybody who writes to you.
bounce-mailbox_full-steps =
    Look in the frequently asked questions of { $operator } for the guide on a full mailbox, and follow it.
    Once there is room again, ask whoever wrote to you to send it again.

bounce-unknown_user = The server says the address does not exist
bounce-unknown_user-body = The receiving server does not find this mailbox. Mostly the address is mistyped; or else the mailbox was deleted or suspended.
bounce-unknown_user-steps =
    Compare the address in the notice with yours, letter by letter.
    If it is wrong, send the right one to whoever wrote to you.
    If it is right, open a ticket: support has to look at the mailbox.
bounce-unknown_user-mend = Check the address letter by letter, delete it from your program’s suggestions and type it anew.

bounce-mailbox_suspended = The mailbox seems suspended or switched off
bounce-mailbox_suspended-body = The server knows the mailbox but delivers nothing to it: it may be suspended, expired or locked.
bounce-mailbox_suspended-steps = Open a ticket: only whoever runs the mailbox can switch it on again.

bounce-domain_dns = The sender’s server does not find your domain
bounce-domain_dns-body = The sender’s server did not find where to deliver the domain’s mail. The cause may be the domain’s DNS, a mistake in what stands after the @, or a passing fault on the sender’s side.
bounce-domain_dns-steps =
    Look in the notice at what stands after the @.
    See below what the check of the domain says: a fault found there is the one to put right.
    If the check finds no fault, ask for the message to be sent again.
bounce-domain_dns-mend = Check what stands after the @ and send it again. If it comes back once more, pass these lines on to whoever runs your mail.

bounce-sender_blocked = The sender’s server is blocked
bounce-sender_blocked-body = The message was refused because of the server or the address it came from: it is on a block list or has a bad reputation. Your mailbox is not at fault.
bounce-sender_blocked-steps =
    Send the text below to whoever wrote to you: it is for whoever runs their mail.
    If it was you who blocked them, take them off your mailbox’s list of blocked senders.
bounce-sender_blocked-mend = Pass these lines on to whoever runs your mail: your server or your address is blocked and has to be taken off the list that the notice names.

bounce-auth_failure = The sender does not prove who it is
bounce-auth_failure-body = The message was refused because the sender’s domain does not confirm the server it came from (SPF, DKIM or DMARC). That has to be put right on the sender’s side.
bounce-auth_failure-steps = Send the text below to whoever wrote to you: it is for whoever runs their domain.
bounce-auth_failure-mend = Pass these lines on to whoever runs your domain: SPF, DKIM and DMARC have to confirm the server you send from.

bounce-spam_content = It was taken for spam or a virus
bounce-spam_content-body = A filter refused the message for what is in it: its text, links or attachments.
bounce-spam_content-steps =
    Ask for it to be sent again, without links and attachments.
    If it happens again, open a ticket and attach the notice.
bounce-spam_content-mend = Try again without links and attachments. If it comes back once more, pass these lines on to whoever runs your mail.

bounce-message_too_big = The message is too big
bounce-message_too_big-body = With its attachments, the message is bigger than the server accepts. The room in your mailbox has nothing to do with it.
bounce-message_too_big-steps = Ask for the attachments in several messages, or for a link to download them.
bounce-message_too_big-mend = Send the attachments in several messages, or send me a link to download them.

bounce-rate_limited = Too many messages in a short time
bounce-rate_limited-body = The server asked the sender’s to slow down. Mostly the message arrives by itself later.
bounce-rate_limited-steps = Wait a few hours. If it does not arrive, ask for it to be sent again.

bounce-temporary = It is only put off
bounce-temporary-body = The server asked to try again later: that happens, also to stop spam. The sender’s server tries again by itself.
bounce-temporary-steps = Wait a few hours. If it keeps happening with the same person, tell support.

bounce-unreachable = The mail server was not reached
bounce-unreachable-body = The sender’s server could not connect to the one that receives your mail, or has stopped trying.
bounce-unreachable-steps =
    See below what the check of the domain says.
    If it finds no fault, open a ticket with this notice.

bounce-recipient_system = A fault on the receiving server
bounce-recipient_system-body = The server that receives your mail answered with an error of its own: a fault, a full disk or an endless loop between two servers.
bounce-recipient_system-steps = Open a ticket with this notice: the marked lines tell the technician where to look.

bounce-relaying_denied = That server takes no mail for your domain
bounce-relaying_denied-body = The message came to a server that does not handle your domain’s mail: the domain is not active there, or the DNS leads to the wrong server.
bounce-relaying_denied-steps =
    See below what the check of the domain says: a fault found there is the one to put right.
    If it finds no fault, open a ticket with this notice.

bounce-policy = Refused by a rule
bounce-policy-body = A rule of the server refused the message: it may be a limit on the sender’s side or a rule of the receiver’s.
bounce-policy-steps =
    Send the text below to whoever wrote to you: it is for whoever runs their mail.
    If it happens with everybody, open a ticket with this notice.
bounce-policy-mend = Pass these lines on to whoever runs your mail: they say which rule refused the message.

bounce-other = The notice gives no reason
bounce-other-body = It is a notice of a message that was not delivered, but it does not say why, or not in words that I know.
bounce-other-steps =
    If you have the rest of the message, paste that too.
    Otherwise open a ticket: the notice goes along with it.

bounce-another = The notice is about another address
bounce-another-body = The message that did not arrive was for { $recipient }, not for a mailbox of { $domain }. It says nothing about your problem.
bounce-another-steps = If the address is mistyped, send the right one to whoever wrote to you. Otherwise paste the notice that is about your mailbox.

bounce-kind-cannot_tell = This text does not tell
bounce-kind-cannot_tell-body = I see no error notice, or too little of one. What helps is the automatic message that whoever wrote to you received: best the whole of it.
bounce-kind-vacation = It is an automatic reply
bounce-kind-vacation-body = It says that somebody is away. It is no error: the message arrived.
bounce-kind-delivered = It says that the message was delivered
bounce-kind-delivered-body = It is no error: the message arrived at the receiving server. If you do not see it, look into the spam and the other folders.
bounce-kind-read_receipt = It is a read receipt
bounce-kind-read_receipt-body = It is no error: somebody opened the message.
bounce-kind-challenge = It asks the sender to confirm
bounce-kind-challenge-body = The receiving service wants the sender to confirm being a person. Until then the message waits.
bounce-kind-newsletter = It is a newsletter or a list
bounce-kind-newsletter-body = It is a message sent to many, no error notice.
bounce-kind-phishing = Careful: this looks like a scam
bounce-kind-phishing-body = It says that mail is held back and wants your password or a click. A real error message never asks for that, nor does { $operator }.
bounce-kind-phishing-steps =
    Do not follow any link and do not enter your password.
    Delete the message.
    If you have entered the password already, change it now in the webmail and tell support.
bounce-kind-quarantine = A filter has put messages aside
bounce-kind-quarantine-body = It says that messages to you wait in a filter’s quarantine: that is why you have not received them. Such notices are often imitated, too.
bounce-kind-quarantine-steps =
    Do not use the links in it: open the filter’s page, or the webmail, the way you always do.
    If you find what you miss there, release it and mark its sender as safe.
    If you do not know this filter, do nothing and ask whoever runs your mail.
bounce-kind-complaint = It is a spam complaint
bounce-kind-complaint-body = Somebody marked a message as spam. It does not say that mail does not arrive.
bounce-kind-certified_receipt = It is a receipt of certified mail (PEC)
bounce-kind-certified_receipt-body = It is a receipt of Italian certified mail, of its being taken or delivered: no error.
bounce-kind-certified_failure = It is a failure notice of certified mail (PEC)
bounce-kind-certified_failure-body = It comes from the provider of Italian certified mail. A PEC message was not delivered, or a PEC mailbox refused ordinary mail: many PEC mailboxes do not take it.
bounce-kind-ordinary = It is an ordinary message
bounce-kind-ordinary-body = I see no error notice in it. What helps is the automatic message that whoever wrote to you received.
bounce-kind-empty = There is nothing to read here
bounce-kind-empty-body = The text is empty. Paste the error notice, if only a part of it.
bounce-kind-outlook_file = It is an Outlook file (.msg)
bounce-kind-outlook_file-body = This format cannot be read here. Open the message in Outlook, copy its text and paste it, or save it as .eml or .txt.
bounce-kind-picture = It is a picture
bounce-kind-picture-body = Pictures cannot be read here. The text is needed: have it forwarded as a message, or copy the lines with the error by hand.
bounce-kind-document = It is a document or an archive
bounce-kind-document-body = This kind of file cannot be read here. Open it, copy the message’s text and paste it.
bounce-kind-too_large = The file is too big
bounce-kind-too_large-body = Up to 2 MB can be read. Copy the notice alone, without attachments, and paste it.
