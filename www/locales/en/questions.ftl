### The tree's questions (www/data/tree.json): question-<node> and its help, option-<node>-<option>,
### settled-<node>-<option> where a measurement has answered already, change-… the button that changes it, quick-… the
### answer to a later question, for whoever knows it already.
###
### Variables of the helps: $website (the page to try), $webmail, $mail_host, $domain.
### A question fits in 60 characters, an option in 50, a help in 280.

question-online = Is the device without mail on the Internet?
question-online-help = On that computer or phone, try to open { $website }, or an app such as YouTube.
option-online-yes = Yes, the Internet works
option-online-no = No, nothing opens
option-online-unknown = I don’t know
settled-online-yes = This device is connected to the Internet (measured just now).
change-online-yes = Another device gets no mail
settled-online-no = This device does not reach the Internet (measured just now).
change-online-no = Another device gets no mail

question-sender-error = Did whoever wrote to you get an error notice?
question-sender-error-help = It is usually an automatic message with words such as “Undelivered” or “Delivery failed”. If you can, ask the person who wrote to you.
option-sender-error-yes = Yes, there was an error
option-sender-error-no = No error
option-sender-error-unknown = I don’t know
settled-sender-error-yes = You have shown the error notice.
change-sender-error-yes = It is about something else

question-error-kind = What does the error notice say?
question-error-kind-help = Without the text, the gist is enough. If you find it, keep it: support will need it.
option-error-kind-full = The mailbox is full (“quota”, “full”)
option-error-kind-no-such-address = The address does not exist (“user unknown”)
option-error-kind-other = Something else
option-error-kind-unknown = I don’t know, I haven’t got the text
settled-error-kind-full = The error notice says that the mailbox is full.
change-error-kind-full = It says something else
settled-error-kind-no-such-address = The error notice says that the address does not exist.
change-error-kind-no-such-address = It says something else
settled-error-kind-other = The error notice has been read.
change-error-kind-other = It says something else

question-which-mail = Is all your mail missing, or only some?
question-which-mail-help = To try it, write to your mailbox from another address and see whether the message arrives. If you are not sure choose “I don’t know”: we go on as if all were missing.
option-which-mail-all = Nothing arrives any more
option-which-mail-some = One is missing, or a few
option-which-mail-unknown = I don’t know

question-spam = Is the message in the spam folder?
question-spam-help = The folder is called Spam, Junk or Unwanted. Look in the webmail too, { $webmail }: a mail program does not always show it.
option-spam-found = Yes, it was there
option-spam-not-found = No, it is not there
option-spam-unknown = I don’t know, I can’t find the folder

question-webmail-opens = Can you open the webmail?
question-webmail-opens-help = The webmail is your mail seen in a browser. Open { $webmail }: it is enough that the sign-in page appears.
open-webmail = Open the webmail in another tab
option-webmail-opens-yes = Yes, the page opens
option-webmail-opens-no = No, it does not open
option-webmail-opens-unknown = I don’t know, I can’t try
settled-webmail-opens-yes = { $came ->
    [webmail] The webmail opens: you came from it.
   *[other] The webmail answers (measured just now).
}
change-webmail-opens-yes = It does not open for me

question-message-in-webmail = Do you see the missing messages in the webmail?
question-message-in-webmail-help = Sign in at { $webmail } and look in the Inbox and in Spam. Write the password only there, never in this page.
quick = Or, if you know it already:
quick-message-in-webmail-there = The webmail shows the missing messages
option-message-in-webmail-there = Yes, the webmail shows them
option-message-in-webmail-missing = No, they are missing there too
option-message-in-webmail-unknown = I don’t know, I can’t sign in

question-which-boxes = Is it one mailbox, or all of them?
question-which-boxes-help = If you or your colleagues have other addresses @{ $domain }, see whether mail arrives there.
option-which-boxes-all = All: nobody receives anything
option-which-boxes-one = Only one: the others receive
option-which-boxes-unknown = I have only one mailbox, or I don’t know

question-client-settings = Does the mail program use the right server?
question-client-settings-help = In the account’s settings (Outlook, Thunderbird, phone) check the incoming mail server (IMAP or POP3) first, then the outgoing one (SMTP). Both must be { $mail_host }.
option-client-settings-fixed = I corrected it and mail arrives now
option-client-settings-not-fixed = It was right, or nothing changed
option-client-settings-unknown = I don’t know, I can’t find the settings

question-mailbox-full = Is the mailbox full?
question-mailbox-full-help = In the webmail, { $webmail }, a bar shows how much space is taken. An error to the sender with “quota” or “5.2.2” means a full mailbox too.
option-mailbox-full-yes = Yes, it is full
option-mailbox-full-no = No, there is space left
option-mailbox-full-unknown = I don’t know
settled-mailbox-full-yes = The error notice says that the mailbox is full.
change-mailbox-full-yes = I have looked: there is room
