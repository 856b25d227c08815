### Where one arrives (www/data/tree.json): outcome-<node>, its body and steps (one a line), also-<id> for other causes.
###
### Variables: $operator, $domain, $mail_host, $webmail.
### A title fits in 70 characters and has no variables, a body in 330, a step in 200. The phone number never appears here.

outcome-offline = The device is not connected to the Internet
outcome-offline-body = It is not a problem of your mail: without the Internet no message can get there. Those sent meanwhile wait in the mailbox, and you will see them once you are back online.
outcome-offline-steps =
    Check the Wi-Fi or mobile data, and that flight mode is off.
    Switch the device off and on again; the modem too, if you can.
    If the Internet does not come back, call the company that gives you the connection.
    Once you are online again, open your mail and wait a few minutes.

outcome-spam-found = The message was in the spam folder
outcome-spam-found-body = The message arrived, but a filter took it for spam. The cause is often in the mail of whoever sent it, not in your mailbox.
outcome-spam-found-steps =
    Tell the person who wrote to you where the message ended up: they should report it to their own mail provider.
    Move the message to the Inbox.
    For a few days, look into the spam folder as well.

outcome-missing-message = One message is missing: an example is needed to find it
outcome-missing-message-body = Other messages reach you, this one did not. Only the servers show which way it went, and to find it support needs exact details.
outcome-missing-message-steps =
    Ask the person who wrote to you whether they got an error notice, and have them send you all of it.
    Write down their address, yours, and the day and time of sending.
    Open a support ticket with these details. Do it soon: servers keep track of them for a few days only.

outcome-program-or-phone = Mail arrives, but the program or phone does not fetch it
outcome-program-or-phone-body = If the webmail shows the messages, your mailbox receives. It is the mail program, or the phone, that does not fetch them. Meanwhile you can read and reply at { $webmail }.
outcome-program-or-phone-steps =
    Close the mail program and open it again, and check that it is not in offline mode.
    In the account’s settings check the incoming mail server (IMAP or POP3): it must be { $mail_host }.
    Then check the outgoing mail server (SMTP): { $mail_host } there too.
    If the program asks for the password, write the one you use in the webmail.

# The rest of these is in phone.ftl.
outcome-phone-ios = Mail arrives, but Apple’s Mail app does not show it
outcome-phone-gmail = Mail arrives, but the Gmail app does not show it
outcome-phone-outlook = Mail arrives, but the Outlook app does not show it
outcome-phone-samsung = Mail arrives, but Samsung Email does not show it
outcome-phone-thunderbird = Mail arrives, but Thunderbird does not show it

outcome-webmail-closed = The webmail does not open: support is needed
outcome-webmail-closed-body = The webmail stands on the mail server: if it does not open, there may be a fault on the server. Sometimes, though, it is the network you try from that cannot reach it.
outcome-webmail-closed-steps =
    If you can, try { $webmail } from another network, for example with the phone’s mobile data.
    Write down the day, the time and what appears on the screen.
    Open a support ticket with these details.

outcome-settings-fixed = Solved: the program used another server
outcome-settings-fixed-body = The mail program now connects to { $mail_host } and messages arrive. Those already in the mailbox are fetched within a few minutes.
outcome-settings-fixed-steps =
    Make the same correction on every other computer, tablet or phone that uses this mailbox.
    Write yourself a message from another address, to be sure.

outcome-all-boxes = No mailbox receives: support is needed
outcome-all-boxes-body = When nobody receives, a single computer is rarely the cause. It is usually the domain’s DNS (the address book that tells everyone where to deliver mail), above all after a change of provider, or the server.
outcome-all-boxes-steps =
    If you have changed provider, website or domain lately, say so in the ticket.
    Prepare an example: sender, recipient, day and time of sending, the error’s text if there is one.
    Open a support ticket with these details.

outcome-mailbox-full-outcome = The mailbox is full and refuses new messages
outcome-mailbox-full-outcome-body = Until there is space, what people write to you is not delivered. The sender is told and can send it again; before that, the sender’s server may retry by itself for hours or days.
outcome-mailbox-full-outcome-steps =
    Look in the frequent questions of { $operator } for the guide about a full mailbox, and follow that.
    Deleting messages yourself is possible, but we strongly advise against it.
    Once there is space again, ask important senders to resend.

outcome-no-such-address = The error says that the address does not exist
outcome-no-such-address-body = Nearly always the person writing to you got a letter wrong. More rarely the mailbox is suspended or switched off: the error does not tell the two apart.
outcome-no-such-address-steps =
    Have the sender tell you the exact address they wrote to, letter by letter.
    If it was wrong, the sender can resend to the right one.
    If it was right, open a support ticket and paste the error’s text.

outcome-one-box = This mailbox does not receive: support is needed
outcome-one-box-body = As you answered, the other mailboxes receive and this one has space. What stops this mailbox’s messages can be seen only on the server, and it is found sooner with an exact example.
outcome-one-box-steps =
    From another address send a test message to this mailbox; write down the day and time.
    Prepare the details: sender, recipient, day and time of sending, the error’s text if there is one.
    Open a support ticket with these details.

outcome-one-box-unsure = The mailbox may be full: support can see it
outcome-one-box-unsure-body = If the mailbox is full, new messages are not delivered: the sender is told and can resend, though the sender’s server may retry for hours or days. If there is space, the cause is another.
outcome-one-box-unsure-steps =
    If you can, look at the space bar at { $webmail }.
    If it is full, follow the guide about a full mailbox in the frequent questions of { $operator }. Deleting messages yourself is possible, but we strongly advise against it.
    Otherwise open a support ticket: say that you don’t know whether the mailbox is full.
    Add an example: sender, recipient, day and time of sending, the error’s text if there is one.
    Once mail arrives again, ask important senders to resend.

## Other possible causes

also-not-spam = If the webmail has a “Not spam” button, use it: it can help the filter not to go wrong again.
also-filter-rule = A rule of your mailbox may move or delete messages: look at the filters in the webmail’s settings.
also-blocked-sender = The sender may have ended up among those you have blocked.
also-mistyped-address = One wrong letter in the address is enough: read it through with the person who writes to you.
also-too-large = A very large attachment can get a message refused: have it sent again without, or with a link.
also-delay = A message may be late: some servers retry for hours before they succeed.
also-phone-sync = On the phone, sync may be off, or stopped by power saving: refresh your mail by hand.
also-pop3-elsewhere = Another computer or phone set to POP3 may fetch the messages and take them off the server: see if they are there.
also-forwarding = Forwarding without a copy sends messages elsewhere and leaves none here: look in the webmail’s settings.
also-suspended-mailbox = A suspended or disabled mailbox refuses messages as if it did not exist: only whoever runs it can see that.
