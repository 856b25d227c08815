### When the webmail shows the messages and the program does not: the tree's nodes whose names begin with phone-.
### Fetched once somebody gets there. The titles of these outcomes stand in outcomes.ftl, for the ticket.
###
### Variables: $mail_host, $webmail, $operator, $domain. A body takes 330 characters, a step 200.

question-phone-app = What do you read your mail with?
question-phone-app-help = The webmail shows the messages: so it is the program that does not fetch them. Each app keeps its settings in another place.
option-phone-app-ios = Apple’s Mail, on an iPhone or iPad
option-phone-app-gmail = The Gmail app
option-phone-app-outlook = The Outlook app on the phone
option-phone-app-samsung = Samsung Email
option-phone-app-thunderbird = Thunderbird
option-phone-app-unknown = Another program, or I don’t know

outcome-phone-ios-body = The mailbox receives: it is the iPhone (or iPad) that does not download. Mostly fetching is off, or the account still uses another server. Meanwhile you can read your mail at { $webmail }.
outcome-phone-ios-steps =
    In the Mail app, pull the list down: if messages come, the phone looks for them too rarely.
    In Settings, search for “Fetch New Data”: for this account choose Fetch and, further down, every 15 minutes. “Automatically” means only while charging and on Wi-Fi.
    Switch Low Power Mode off (Settings, Battery): while it is on, mail does not come by itself.
    In Settings, Mail, Accounts, choose the mailbox: the host name of the incoming and of the outgoing server must be { $mail_host }.
    If it asks for the password, write the one you use in the webmail.

outcome-phone-gmail-body = The mailbox receives: it is the Gmail app that does not show it. Mostly synchronisation is off, or the phone does not let the app work in the background. Meanwhile you can read your mail at { $webmail }.
outcome-phone-gmail-steps =
    Tap your picture at the top right: check that you look at the right mailbox, and pull the list down.
    In the app’s menu open Settings, choose the mailbox, and switch synchronisation on. Under “Sync frequency” choose 15 minutes.
    On the same page open the settings of the incoming and of the outgoing server: both must be { $mail_host }.
    In the phone’s settings, Apps, Gmail: battery “unrestricted”, background data on.
    If Gmail on a computer checks this mailbox too, it may download its messages by POP3 and take them away from here.

outcome-phone-outlook-body = The mailbox receives: it is the Outlook app that does not show it. Often messages lie in the other tab of the inbox, or the app holds an old connection. Meanwhile you can read your mail at { $webmail }.
outcome-phone-outlook-steps =
    At the top of the inbox there are two tabs, “Focused” and “Other”: look into both.
    Tap your picture, then the gear, then the mailbox, and choose “Reset account”: mail is fetched from the beginning.
    If that is not enough, remove the mailbox from the app and add it again as IMAP: with IMAP, messages stay on the server. Incoming and outgoing must be { $mail_host }.
    In the phone’s settings, take Outlook out of battery saving.

outcome-phone-samsung-body = The mailbox receives: it is Samsung’s app that does not show it. Mostly it looks for mail too rarely, or the phone has put it to sleep. Meanwhile you can read your mail at { $webmail }.
outcome-phone-samsung-steps =
    Pull the list down: if messages come, the phone looks for them too rarely.
    In the app’s menu tap the gear, then the mailbox: switch synchronisation on and choose how often.
    On the same page open the server settings: incoming and outgoing must be { $mail_host }.
    In the phone’s settings, Battery, Background usage limits: put Email among the apps that never sleep.
    If it asks for the password, write the one you use in the webmail.

outcome-phone-thunderbird-body = The mailbox receives: it is Thunderbird that does not show it. It may be “offline”, not look for mail by itself, or still use another server. Meanwhile you can read your mail at { $webmail }.
outcome-phone-thunderbird-steps =
    On the computer, in the File menu, see that “Work Offline” is off, then press Get Messages.
    In Account Settings, Server Settings: the server name must be { $mail_host }, and “Check for new messages” on.
    At the bottom of the same window, Outgoing Server (SMTP): { $mail_host } there too.
    On the phone look at the mailbox’s settings, under fetching mail, and take Thunderbird out of battery saving.

## Files that set a program up.

profile-title = A file that sets the account up by itself
profile-help = It is a configuration profile for the Mail app, made just now on this device: it holds your address and the servers of { $operator }, no password. It is not signed, and the iPhone will say so.
profile-steps =
    Open this page in Safari on that device and save the file.
    Open it from the downloads. Then, in Settings, tap “Profile Downloaded” and Install.
    Write the password you use in the webmail. Remove the old account only if it was IMAP: with POP3, messages that are only there would be lost.
    If the iPhone does not offer it, add the account by hand with the servers above.
profile-save = Save the profile
profile-about = Sets this mailbox up in the Mail app. It holds no password; that will be asked for.

autoconfig-title = For whoever runs the domain: automatic configuration
autoconfig-help = With this document on the web site, Thunderbird and other programs find the servers by themselves, for all mailboxes of { $domain }. Whoever has the right servers already does not need it.
autoconfig-steps =
    Save the file.
    Put it on the web site, at https://autoconfig.{ $domain }/mail/config-v1.1.xml
    Or else: https://{ $domain }/.well-known/autoconfig/mail/config-v1.1.xml
autoconfig-save = Save the configuration
