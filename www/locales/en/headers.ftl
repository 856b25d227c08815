### Why a message went to spam: headers-<cause> and its body; -steps what the person can do, -mend what whoever sends it
### has to mend (it goes into the message for them). Fetched with the box into which one pastes.
###
### A title has at most 60 characters, a body 330, a step 200. No variables.
headers-fixer-sender = Who must act: the person who wrote to you
headers-fixer-sender-provider = Who must act: whoever runs the sender’s mail
headers-fixer-provider = Who must act: whoever runs your mail
headers-fixer-person = It is up to you
headers-fixer-nobody = Nobody has to act
headers-sender-steps =
    If you were expecting the message, mark it as “Not spam”.
    Send the sender the text below, in another way: they have to pass it on to their mail provider.

# The message itself: to the sender, in the person’s name.
headers-message-greeting = Hello,
headers-message-problem = a message of yours went to my spam folder. Its headers say why: please pass these lines on to whoever runs your mail or your domain.
headers-message-showed = The message and the checks of whoever received it:
headers-message-reasons = The reasons, by the names that the filter gives them:
headers-message-mend = What to mend:
headers-message-closing = Thank you!

headers-dangerous = The filter considers it dangerous
headers-dangerous-body = The filter saw an attempt at fraud (phishing) or a harmful attachment. It can be wrong, but until you are certain do not open links or attachments and do not reply.
headers-dangerous-steps =
    Open no links or attachments and do not reply.
    Ask the sender in another way, by phone for example, with a number you already know.
    If they did not send it, delete the message.

headers-impersonation = It seems to imitate another sender
headers-impersonation-body = The filter suspects that the sender poses as somebody else. This also happens to genuine messages whose domain does not prove where they are sent from.
headers-impersonation-steps =
    Before you trust it, ask the sender in another way that you already know.
    If the message is genuine, send them the text below: their provider has to prove where it is sent from.
headers-impersonation-mend = The filter took the sender for an imitation: the domain’s SPF, DKIM and DMARC have to be in order, and the visible name the real one.

headers-own-domain = It claims to come from your domain, without proof
headers-own-domain-body = The message names your own domain as its sender, but left from a server that the domain does not know. Unless a website or program of yours sends it, it may be a fake.
headers-own-domain-steps =
    If you did not send it, open nothing and delete it: a sender is easily copied, and it does not mean that anybody got into the mailbox.
    If a website or program of yours sends it, ask whoever runs the domain to add that server to its SPF record.

headers-blocked-by-person = The sender is among those you have blocked
headers-blocked-by-person-body = In your mailbox the sender is on the list of blocked senders. That is why their messages go to the spam folder.
headers-blocked-by-person-steps =
    Open your mailbox’s settings and look for “Blocked senders” or “Junk mail”.
    Take the sender off the list and move the message to the inbox.

headers-blocked-by-rule = A rule of the provider marks it as spam
headers-blocked-by-rule-body = A list or a rule of whoever runs your mail, or of your company, marks this message as spam before even looking at it.
headers-blocked-by-rule-steps = Ask whoever runs your mail which rule marks it, and whether this sender can be exempted.

headers-moved-by-rule = A rule of your mailbox moved it
headers-moved-by-rule-body = It was not the filter: the mailbox has a rule that moves messages like this one.
headers-moved-by-rule-steps =
    Open your mailbox’s settings and look at its rules, or filters.
    Correct or remove the one that moves such messages.

headers-dmarc-failed = The sender is not proved (DMARC)
headers-dmarc-failed-body = The domain shown as the sender does not confirm this message: the server is none of its own, or the seal is not its seal. Whoever runs that domain has to mend it.
headers-dmarc-failed-mend = DMARC: the sender’s domain has to confirm these messages, by naming the sending server in SPF or by a DKIM seal of that domain.

headers-forwarded = A forward broke the proof of the sender
headers-forwarded-body = The message did not come directly: it passed through an automatic forward or a mailing list. On the way the proof of who wrote it was lost.
headers-forwarded-steps =
    If you set it up, have the mail fetched from the old mailbox (IMAP or POP3) instead of forwarded.
    Give those who write to you your new address, so that messages come directly.
    If it is a mailing list, tell whoever runs it.

headers-spf-failed = It left from a server without permission (SPF)
headers-spf-failed-body = The sender’s domain lists the servers that may send for it, and the one this message left from is not there. Whoever runs that domain has to add it.
headers-spf-failed-mend = SPF: the domain’s SPF record has to include the sending server, or mail has to be sent from a server it names.

headers-dkim-failed = The message’s seal does not fit (DKIM)
headers-dkim-failed-body = The message had a seal, but it does not fit: the text was changed on its way, or whoever sends it set the seal up wrongly.
headers-dkim-failed-mend = DKIM: the seal does not fit. Check that the key in the DNS is the one that signs, and that nothing changes the message after it is signed.

headers-dkim-missing = The message has no seal (DKIM)
headers-dkim-missing-body = This alone does not send it to the spam folder, but a message without a seal convinces filters less.
headers-dkim-missing-mend = DKIM: messages leave without a seal. Switch DKIM signing on for the domain.

headers-not-authenticated = Nothing proves who sent it
headers-not-authenticated-body = The sender’s domain does not say which servers may send for it, or this one did not pass the checks. Many providers treat such messages as suspect.
headers-not-authenticated-mend = The message does not prove where it comes from: the domain needs an SPF record and DKIM signing.

headers-address-listed = The sender’s server is on a block list
headers-address-listed-body = The address of the server it left from is on a list of those that sent spam. Only the sender’s mail provider can have it taken off.
headers-address-listed-mend = The sending server’s address is on a block list: find the cause, then ask for its removal.

headers-links-listed = It has links to a site on a block list
headers-links-listed-body = A web address in the message leads to a site that was reported. This can also happen to a genuine site that was broken into.
headers-links-listed-mend = A link in the message leads to a domain on a block list: remove it, or have the domain taken off the list.

headers-server-unnamed = The sender’s server has no proper name
headers-server-unnamed-body = The server it left from does not introduce itself with a name that fits its address, just as computers that send spam do.
headers-server-unnamed-mend = The sending server needs a name: the reverse DNS of its address and the name it introduces itself with (HELO) have to fit.

headers-badly-made = The message is badly made
headers-badly-made-body = Something is missing from the message, or is not valid: its date, for example, or the code that identifies it. It comes from the sender’s program.
headers-badly-made-mend = The sending program makes the message badly: check its date, Message-ID and structure.

headers-content-scored = Its content looks like spam
headers-content-scored-body = Words, pictures or links in the message look like those of spam. That does not mean that anything is wrong with it.
headers-content-scored-mend = The content was taken for spam: more text, fewer pictures and links, no shortened links.

headers-bulk = It was sent to many people
headers-bulk-body = The message was sent to many at once, like a newsletter. If you asked for it, you can tell your mailbox to accept it.
headers-bulk-mend = It was sent to many: only to those who asked for it, with one-tap unsubscribing (List-Unsubscribe).

headers-delayed = It took long to arrive
headers-delayed-body = On its way a server held it for more than a quarter of an hour. That is no reason to go to the spam folder.
headers-delayed-steps = If it happens often, tell whoever runs the mail where the message was held.

headers-allowed-anyway = A list lets it through
headers-allowed-anyway-body = The sender is on a list of safe ones, and the filter lets it through. If it was in the spam folder, something else moved it.
headers-allowed-anyway-steps = Look at the rules of your mailbox and the filters of your mail program and your phone.

headers-no-reason = The reason cannot be read here
headers-no-reason-body = The checks that can be read found no fault, or the filter does not write its reason. Whoever runs your mail can see it.
headers-no-reason-steps =
    Mark the message as “Not spam”, if you were expecting it.
    If it happens again, ask whoever runs your mail why the filter takes it for spam.

headers-not-flagged = The filter did not take it for spam
headers-not-flagged-body = The provider’s filter let the message through. If it was in the spam folder, a rule of yours may have moved it, or the mail program, which has its own filter.
headers-not-flagged-steps =
    Look at the rules of your mailbox.
    Check the spam filter of your mail program or phone, and of your antivirus.

headers-cannot-tell = These lines do not tell
headers-cannot-tell-body = The lines in which servers write their checks are missing. The whole source of the message is needed.
headers-cannot-tell-steps =
    Open the message and look in its menu for “Show original”, “Source” or “Headers”.
    Copy everything, from the first line, and paste it here.

headers-not-headers = These are not the headers
headers-not-headers-body = The message’s technical lines are needed here. Open it, look in its menu for “Show original”, “Source” or “Headers”, and copy everything.

headers-bounce = It is a notice of non-delivery
headers-bounce-body = This is no message that went to spam: it is an error message. Go back and say that the sender got an error: it is read there.

headers-empty = There is nothing to read
headers-empty-body = The text is empty. Copy the message’s headers and paste them here.

headers-outlook-file = An Outlook file cannot be read
headers-outlook-file-body = Files ending in .msg cannot be read here. In Outlook open the message’s properties, copy the Internet headers and paste them.

headers-picture = A picture cannot be read
headers-picture-body = The text is needed, not a picture of the screen: copy the message’s headers and paste them.

headers-document = A document cannot be read
headers-document-body = Nothing is read from documents and archives: copy the message’s headers and paste them.

headers-too-large = The file is too large
headers-too-large-body = The headers are enough, without attachments: copy and paste them.
