### What was found (src/finding.rs): finding-<id>, its body and, where something can be done, remedy-<id> (one step a line).
###
### Variables of bodies and remedies; a title has none, because it also stands in the subject of tickets. $operator is always there.
###   $domain     wherever a DNS query was made; never in device-*, dns-blocked, webmail-*, cannot-tell
###   $exchanges  mx-*: the servers in question, separated by commas
###   $provider   mx-foreign*: the name of the provider that runs them, or `unknown`
###   $our_mx     null-mx, implicit-mx, no-mail-server, mx-foreign, mx-foreign-preferred, mx-ip-literal, mx-unresolvable:
###               the server that the MX record should name, or `unknown`
###   $address    implicit-mx, mail-host-foreign: an IP address
###   $mail_host  mail-host-*
###   $url        webmail-*: the webmail’s address
###
### A title fits in 60 characters, a body in 330, a step in 200 (variables in place).
### “Can’t tell” is never a fault and never a pass; “the domain is fine” does not mean that delivery works.

state-ok = Fine
state-caution = Caution
state-broken = Broken
state-unknown = Can’t tell

severity-blocking = Stops everybody’s mail
severity-degrading = Affects part of the mail or of the programs
severity-unknown = Could not be found out
severity-notice = For the technician
severity-fine = As it should be

confidence-established = How sure this is: established
confidence-likely = How sure this is: likely, other facts could still change it
confidence-inconclusive = How sure this is: it cannot be told from what we know

fixer-you = It is up to you
fixer-dns-operator = Who must act: whoever runs the domain’s DNS
fixer-provider = Who must act: { $operator } support
fixer-sender = Who must act: the person writing to you
fixer-nobody = Nobody has to act

## No fault

no-fault-found = No fault found in the domain
finding-no-fault-found = { no-fault-found }
finding-no-fault-found-body = The directions for delivering the mail of { $domain } lead to { $operator }. This does not mean that delivery works: that cannot be tested from here.
remedy-no-fault-found =
    Answer a few questions: the cause may be in the mailbox, in the program, or with whoever writes to you.

## The domain

finding-free-mail = This mailbox belongs to another service
finding-free-mail-body = Addresses @{ $domain } belong to another service: { $operator } can neither see nor repair them.
remedy-free-mail =
    If you wrote the wrong address, go back and write the one of the mailbox that does not receive.
    If it is the right one, ask the service that gave you the address @{ $domain } for help.

finding-domain-missing = The domain is not known on the Internet
finding-domain-missing-body = { $domain } is not in the Internet’s address book: it is mistyped, or it has expired or been suspended. If so, nobody can write to those addresses.
remedy-domain-missing =
    Read it again letter by letter: is { $domain } spelled right?
    If it is, ask whoever sold you the domain whether it has expired or is suspended, and what it takes to bring it back.
    After that, it may take some hours before mail returns.

finding-servers-silent = The domain’s servers give no answers
finding-servers-silent-body = The DNS servers of { $domain }, which tell everyone where to deliver its mail, do not answer, or not validly. Whoever writes to you cannot find the way.
remedy-servers-silent =
    Tell whoever runs the DNS of { $domain }: often it is the company that sold you the domain.
    Say that the DNS servers do not answer (SERVFAIL) or that the DNSSEC signatures are not valid, and that both need a check.
    Once it is repaired, ask important senders to resend.

finding-filtered = Answers about this domain are filtered
finding-filtered-body = The services we asked refuse to speak about { $domain }. It may be a filter or a block. It says nothing about your mail, good or bad.
remedy-filtered =
    If you can, repeat the check from another network.
    Meanwhile go on with the questions.

finding-resolvers-disagree = A change may still be spreading
finding-resolvers-disagree-body = Two independent services give different answers about { $domain }. It is usually a recent change that has not arrived everywhere: meanwhile part of the mail may take the old way.
remedy-resolvers-disagree =
    If something was changed in the domain lately, wait a few hours and repeat the check.
    If the answers still differ after a day, tell whoever runs the DNS of { $domain }.

## Where mail goes

finding-null-mx = The domain says that it takes no mail
finding-null-mx-body = The Internet’s address book (the DNS) says that { $domain } accepts no messages. Whoever writes to you gets an error.
remedy-null-mx =
    Tell whoever runs the DNS of { $domain }.
    { $our_mx ->
        [unknown] Ask them to remove the record “MX 0 .” and to add the MX record that { $operator } tells you.
       *[other] Ask them to remove the record “MX 0 .” and to add this one: MX 10 { $our_mx }
    }
    After the change, ask important senders to resend.

finding-null-mx-with-others = The directions for mail contradict each other
finding-null-mx-with-others-body = One MX record of { $domain } says “no mail is received here”, others say where to deliver it. Some senders may give up.
remedy-null-mx-with-others =
    Tell whoever runs the DNS of { $domain }.
    Ask them to remove only the MX record whose server is a dot (“.”) and to leave the others.

finding-implicit-mx = There is no direction for where to deliver mail
finding-implicit-mx-body = { $domain } has no MX record, the line that names the mail server. Senders then try { $address }: if there is no mail server there, messages do not arrive.
remedy-implicit-mx =
    Tell whoever runs the DNS of { $domain }.
    { $our_mx ->
        [unknown] Ask them to add the MX record that { $operator } tells you.
       *[other] Ask them to add this record: MX 10 { $our_mx }
    }

finding-no-mail-server = This domain has no mail server
finding-no-mail-server-body = In the Internet’s address book { $domain } has neither a mail server nor any other address. Whoever writes to you gets an error.
remedy-no-mail-server =
    Tell whoever runs the DNS of { $domain }.
    { $our_mx ->
        [unknown] Ask them to add the MX record that { $operator } tells you.
       *[other] Ask them to add this record: MX 10 { $our_mx }
    }

finding-mx-ours = Mail is addressed to the right place
finding-mx-ours-body = Whoever writes to { $domain } is sent to { $exchanges }, which is { $operator }. That goes for the way there: whether each message is then delivered cannot be seen from here.

finding-mx-gateway = Mail goes through a filter first
finding-mx-gateway-body = Whoever writes to { $domain } is sent to { $exchanges }, a filter that { $operator } knows. What happens behind the filter cannot be seen from here.

finding-mx-foreign = Mail goes to another provider
finding-mx-foreign-body = The Internet’s address book (the DNS) sends the mail of { $domain } to { $exchanges }{ $provider ->
        [unknown] .
       *[other] , run by { $provider }.
    } New messages end up there, not in the mailbox you have with { $operator }.
remedy-mx-foreign =
    If you chose that provider yourselves, mail is to be read there. Otherwise tell whoever runs the DNS of { $domain }.
    { $our_mx ->
        [unknown] Ask them to replace the MX record ({ $exchanges }) with the one that { $operator } tells you.
       *[other] Ask them to replace the MX record ({ $exchanges }) with this one: MX 10 { $our_mx }
    }
    If you can still open your former mailbox, look: the missing messages may be there.
    After the change, it may take some hours before everybody sees it.

finding-mx-foreign-preferred = Mail goes to another provider first
finding-mx-foreign-preferred-body = Several servers are named for { $domain }, and the first to be tried is { $exchanges }{ $provider ->
        [unknown] , which
       *[other] , run by { $provider }, which
    } does not belong to { $operator }. Nearly all messages end up there.
remedy-mx-foreign-preferred =
    Tell whoever runs the DNS of { $domain }.
    { $our_mx ->
        [unknown] Ask them to remove the MX records that lead to { $exchanges } and to leave only those of { $operator }.
       *[other] Ask them to remove the MX records that lead to { $exchanges } and to leave this one: MX 10 { $our_mx }
    }
    If you can still open your former mailbox, look: the missing messages may be there.

finding-mx-foreign-equal = Part of the mail goes to another provider
finding-mx-foreign-equal-body = Besides { $operator }, and with the same rank, { $domain } also names { $exchanges }{ $provider ->
        [unknown] .
       *[other] , run by { $provider }.
    } Senders choose at random: part of the messages ends up there.
remedy-mx-foreign-equal =
    Tell whoever runs the DNS of { $domain }.
    Ask them to remove the MX records that lead to { $exchanges }.
    If you can still open your former mailbox, look: the missing messages may be there.

finding-mx-foreign-backup = The backup server is another provider’s
finding-mx-foreign-backup-body = The mail of { $domain } is addressed to { $operator }, but its backup is { $exchanges }{ $provider ->
        [unknown] .
       *[other] , run by { $provider }.
    } When the main server is busy, a message may end up there.
remedy-mx-foreign-backup =
    Tell whoever runs the DNS of { $domain }.
    If the backup was not your choice, ask them to remove the MX records that lead to { $exchanges }.

finding-mx-ip-literal = The mail server is written the wrong way
finding-mx-ip-literal-body = An MX record of { $domain } has a number ({ $exchanges }) where a name belongs. Whoever writes to you may be unable to deliver.
remedy-mx-ip-literal =
    Tell whoever runs the DNS of { $domain }.
    { $our_mx ->
        [unknown] Ask them to put a name in the MX record instead of { $exchanges }: the one that { $operator } tells you.
       *[other] Ask them to put a name in the MX record instead of { $exchanges }: MX 10 { $our_mx }
    }

finding-mx-unresolvable = The mail server that is named cannot be found
finding-mx-unresolvable-body = The mail of { $domain } is addressed to { $exchanges }, but no server goes by that name. Whoever writes to you cannot deliver.
remedy-mx-unresolvable =
    Tell whoever runs the DNS of { $domain }.
    { $our_mx ->
        [unknown] Ask them to correct the MX record with the name that { $operator } tells you.
       *[other] Ask them to correct the MX record like this: MX 10 { $our_mx }
    }
    If the name is right, ask them to check its address (A record).

finding-mx-partly-unresolvable = One of the mail servers named cannot be found
finding-mx-partly-unresolvable-body = Among the servers named for { $domain }, nothing goes by these names: { $exchanges }. Mail may be late, or part of it may not arrive.
remedy-mx-partly-unresolvable =
    Tell whoever runs the DNS of { $domain }.
    Ask them to correct or remove the MX records that lead to { $exchanges }.

## Programs and webmail

finding-mail-host-ours = Programs and webmail find the right server
finding-mail-host-ours-body = The name { $mail_host }, by which programs and the webmail reach the mailbox, leads to { $operator }.

finding-mail-host-present = The name for programs and webmail exists
finding-mail-host-present-body = { $mail_host } exists. Whether it leads to the server of { $operator } cannot be told from here.

finding-mail-host-missing = Mail programs do not find the server
finding-mail-host-missing-body = The name { $mail_host }, by which programs and the webmail reach the mailbox, does not exist. Messages may well have arrived, but this way you do not see them.
remedy-mail-host-missing =
    Tell whoever runs the DNS of { $domain }.
    Ask them to create the name { $mail_host } (an A or CNAME record) for the mail server of { $operator }.
    The exact address comes from { $operator } support.

finding-mail-host-foreign = Mail programs go to the wrong server
finding-mail-host-foreign-body = The name { $mail_host } leads to { $address }, which does not belong to { $operator }. Programs and the webmail knock at the wrong door, even if your mail is elsewhere.
remedy-mail-host-foreign =
    Tell whoever runs the DNS of { $domain }.
    Ask them to change the name { $mail_host } (an A or CNAME record): it goes to { $address } now, it must go to the mail server of { $operator }.
    The exact address comes from { $operator } support.

finding-webmail-reachable = The webmail answers
finding-webmail-reachable-body = A server answers at { $url }. Whether everything works inside, you see by signing in.

finding-webmail-not-reached = The webmail was not reached from here
finding-webmail-not-reached-body = Two tries at { $url } got no answer. It may be this network or a filter: it does not prove that the webmail is down.
remedy-webmail-not-reached =
    Open { $url } yourself: does the sign-in page appear?

## This device

finding-device-online = This device is connected to the Internet
finding-device-online-body = This goes for the device you are using now. If it is another one that gets no mail, check that one too.

finding-device-offline = This device does not reach the Internet
finding-device-offline-body = We reached no service at all, not even this site. Without a connection no mail can get to this device, whatever the server does.
remedy-device-offline =
    Check the Wi-Fi or mobile data, and that flight mode is off.
    If you are on a public network (hotel, station), open any page: it may ask you to sign in.
    Once you are online again, repeat the check.

finding-dns-blocked = The domain cannot be checked from this network
finding-dns-blocked-body = The Internet works, but this network does not let our questions about the domain through. It says nothing about your mail, good or bad.
remedy-dns-blocked =
    If you can, repeat the check from another network, for example with the phone’s mobile data.
    Meanwhile go on with the questions.

finding-cannot-tell = We could not find out how the domain is
finding-cannot-tell-body = The answers that were needed are missing or not enough. It is not a fault, and not an all-clear either.
remedy-cannot-tell =
    Repeat the check in a few minutes.
    Meanwhile go on with the questions.
