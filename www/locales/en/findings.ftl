### What was found (src/finding.rs): finding-<id>, its body and, where something can be done, remedy-<id> (one step a line).
###
### Variables of bodies and remedies; a title has none, because it also stands in the subject of tickets. $operator is always there.
###   $domain     wherever a DNS query was made; never in device-*, names-*, captive-portal, dns-blocked,
###               page-forbids, resolver-blocked, network-slow, webmail-*, cannot-tell, sender-records-wrong; in pec the certified domain, even where it is the sender’s
###   $exchanges  mx-*, mta-sts-mismatch: the servers in question, separated by commas; change-spreading: those that are
###               not ours, or `unknown` where the other answer names none
###   $provider   mx-foreign*: the name of the provider that runs them, or `unknown`; mx-gateway: the name of a known
###               filter that the operator has not listed, or `unknown`; client-settings-foreign,
###               previous-provider-traces, sender-at-previous-provider: the provider’s name
###   $our_mx     null-mx, implicit-mx, no-mail-server, mx-foreign, mx-foreign-preferred, mx-ip-literal, mx-unresolvable:
###               the server that the MX record should name, or `unknown`; `same` where the name is
###               right and its address wrong
###   $address    implicit-mx, mail-host-foreign: an IP address
###   $mail_host  mail-host-*
###   $url        webmail-*: the webmail’s address; $host in webmail-unresolvable: its name
###   $browser    device-offline, captive-portal: `offline` if the browser says so too, `online` otherwise
###   $directive  page-forbids: what is missing in the page’s Content-Security-Policy
###   $resolver, $seconds  resolver-blocked: who does not answer; network-slow: how long the quickest answer takes
###   $registry   domain-missing: the registry’s page for looking a domain up, or `unknown`
###   $registrar  registration-*: the company the domain is registered with, or `unknown`
###   $seal       dnssec-bogus: `left` where the registry still holds a seal (DS), `unknown` otherwise
###   $name_servers  ns-*, dns-operator: the DNS servers, separated by commas
###   $dns_operator  dns-operator: who runs them
###   $name, $host   client-settings-foreign: the name that programs look up, and where it leads
###   $sender     sender-*: the sender’s domain
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
fixer-named = Who must act: whoever runs the domain’s DNS, { $who }
fixer-provider = Who must act: { $operator } support
fixer-sender = Who must act: the person writing to you
fixer-nobody = Nobody has to act

## No fault

no-fault-found = No fault found in the domain
finding-no-fault-found = { no-fault-found }
finding-no-fault-found-body = The directions for delivering the mail of { $domain } show no fault. This does not mean that delivery works: that cannot be tested from here.
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
    { $registry ->
        [unknown] If it is, ask whoever sold you the domain whether it has expired or is suspended, and what it takes to bring it back.
       *[other] If it is, see on the registry’s page ({ $registry }) whether it has expired or is suspended. Whoever sold you the domain knows how to bring it back.
    }
    After that, it may take some hours before mail returns.

finding-servers-silent = The domain’s servers give no answers
finding-servers-silent-body = The DNS servers of { $domain }, which tell everyone where to deliver its mail, do not answer, or not validly. Whoever writes to you cannot find the way.
remedy-servers-silent =
    Tell whoever runs the DNS of { $domain }: often it is the company that sold you the domain.
    Say that the DNS servers do not answer (SERVFAIL) or that the DNSSEC signatures are not valid, and that both need a check.
    Once it is repaired, ask important senders to resend.

finding-dnssec-bogus = The domain’s security seal is not valid
finding-dnssec-bogus-body = { $seal ->
        [left] { $domain } has a security seal (DNSSEC) that no longer matches its data: often it is left over from the previous provider.
       *[unknown] The security seal (DNSSEC) of { $domain } does not prove valid.
    } Whoever checks it can no longer find the domain, and their messages do not arrive.
remedy-dnssec-bogus =
    Tell whoever runs the DNS of { $domain }: often it is the company that sold you the domain.
    { $seal ->
        [left] Ask them to have the old seal (the DS record) removed from the registry, or replaced with the one of the present DNS provider.
       *[unknown] Ask them to check the DNSSEC signatures and the DS record, which is the seal kept at the registry.
    }
    After the repair it may take up to a day before everybody sees it. Then ask important senders to resend.

finding-registration-hold = The domain is suspended
finding-registration-hold-body = In the registry of domains { $domain } is on hold: it then vanishes from the Internet’s address book (the DNS), and nobody can write to those addresses. It may be a payment, a detail to be confirmed or something else: the company that looks after its registration knows why.
remedy-registration-hold =
    { $registrar ->
        [unknown] Ask whoever sold you the domain why it is on hold, and what it takes to bring it back.
       *[other] Ask whoever sold you the domain why it is on hold, and what it takes to bring it back. It is registered with { $registrar }.
    }
    Give them a phone number, or an address that works: replies to those @{ $domain } do not arrive.
    After that, it may take some hours before mail returns.

finding-registration-expired = The domain’s registration seems to have expired
finding-registration-expired-body = According to the registry of domains, the registration of { $domain } has run out. A domain that has expired may vanish from the Internet’s address book (the DNS): until it is renewed, mail may not find its way.
remedy-registration-expired =
    { $registrar ->
        [unknown] Ask whoever sold you the domain to renew it, at once: after some time somebody else may take it.
       *[other] Ask whoever sold you the domain to renew it, at once: after some time somebody else may take it. It is registered with { $registrar }.
    }
    Give them a phone number, or an address that works: replies to those @{ $domain } do not arrive.
    After the renewal, it may take some hours before mail returns.

finding-ns-unresolvable = The domain’s DNS servers cannot be found
finding-ns-unresolvable-body = The servers that tell everyone where to deliver the mail of { $domain } are given by name, but these names have no address: { $name_servers }. Whoever writes to you may not find the way.
remedy-ns-unresolvable =
    Tell whoever runs the DNS of { $domain }: often it is the company that sold you the domain.
    Ask them to check the DNS servers that are named for the domain (NS records): are the names right, and do they have an address?
    Once it is repaired, ask important senders to resend.

finding-filtered = Answers about this domain are filtered
finding-filtered-body = The services we asked refuse to speak about { $domain }. It may be a filter or a block. It says nothing about your mail, good or bad.
remedy-filtered =
    If you can, repeat the check from another network.
    Meanwhile go on with the questions.

finding-resolvers-disagree = The answers about the domain differ
finding-resolvers-disagree-body = Two independent services give different answers about { $domain }, and which of them holds cannot be told from here. It may be a recent change that has not arrived everywhere: meanwhile part of the mail may not arrive.
remedy-resolvers-disagree =
    If something was changed in the domain lately, wait a few hours and repeat the check.
    If the answers still differ after a day, tell whoever runs the DNS of { $domain }.

finding-change-spreading = A change of mail has not arrived everywhere yet
finding-change-spreading-body = Two independent services do not agree about { $domain }: for one of them its mail goes to { $operator }, { $exchanges ->
        [unknown] for the other there is no mail server.
       *[other] for the other to { $exchanges }.
    } It is usually a recent change: until it has arrived everywhere, part of the mail may not come here.
remedy-change-spreading =
    If you asked for the change yourselves, wait a few hours and repeat the check.
    If you had the mailbox with another provider and can still open it, look there too.
    If you did not ask for it, or if the answers still differ after a day, tell whoever runs the DNS of { $domain }.

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
finding-mx-gateway-body = Whoever writes to { $domain } is sent to { $exchanges }, { $provider ->
        [unknown] a filter that { $operator } knows.
       *[other] where there is a filter by { $provider }. Such a filter may stand in front of anybody’s server.
    } What is behind it cannot be seen from here.

finding-mx-foreign = Mail goes to another provider
finding-mx-foreign-body = The Internet’s address book (the DNS) sends the mail of { $domain } to { $exchanges }{ $provider ->
        [unknown] .
       *[other] , run by { $provider }.
    } New messages end up there, not in the mailbox you have with { $operator }.
remedy-mx-foreign =
    If you chose that provider yourselves, mail is to be read there. Otherwise tell whoever runs the DNS of { $domain }.
    { $our_mx ->
        [same] Ask them to correct the address of the server { $exchanges } (A record): it must lead to the server of { $operator }.
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
        [same] Ask them to correct the address of the server { $exchanges } (A record): it must lead to the server of { $operator }.
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

finding-mx-doubled-suffix = The mail server’s name repeats the domain
finding-mx-doubled-suffix-body = In an MX record of { $domain }, the line that names the mail server, the domain is written twice: { $exchanges }. That name does not exist, and nothing can be delivered there.
remedy-mx-doubled-suffix =
    Tell whoever runs the DNS of { $domain }.
    Ask them to take the second “.{ $domain }” out of the MX record: often a dot at the end of the right name is all it needs.
    After the change, ask important senders to resend.

finding-mx-private-address = The mail server has an internal address only
finding-mx-private-address-body = For the mail of { $domain } the server named is { $exchanges }, but its address is good only inside a private network, like an office’s: nobody can deliver there from the Internet.
remedy-mx-private-address =
    Tell whoever runs the DNS of { $domain }.
    Ask them to give { $exchanges } a public address (A record), or to remove the MX record that leads there.
    If it should be the server of { $operator }, the right name and address come from its support.

finding-mx-ipv6-only = The mail server has IPv6 addresses only
finding-mx-ipv6-only-body = The mail of { $domain } goes to { $exchanges }, which only addresses of the new kind (IPv6) reach. Many senders still use the old kind alone (IPv4) and cannot deliver.
remedy-mx-ipv6-only =
    Tell whoever runs the DNS of { $domain }.
    Ask for an IPv4 address (A record) for { $exchanges } too.
    If the server belongs to { $operator }, the address comes from its support.

finding-mx-behind-proxy = The mail server is behind a service for websites
finding-mx-behind-proxy-body = The mail of { $domain } is addressed to { $exchanges }, but that name leads to a go-between for websites (a proxy), which normally takes no mail. Messages sent there may not arrive.
remedy-mx-behind-proxy =
    Tell whoever runs the DNS of { $domain }.
    Ask that the MX record use a name that leads straight to the mail server, with no proxy in between. The website may stay where it is.
    If it should be the server of { $operator }, the right name comes from its support.

finding-mta-sts-mismatch = A security rule leaves the mail server out
finding-mta-sts-mismatch-body = { $domain } publishes a rule (MTA-STS) that lists the mail servers it allows and does not name { $exchanges }. Those who obey it, such as Gmail, may not deliver; the others take no notice. Often it was left as it was before a move.
remedy-mta-sts-mismatch =
    Tell whoever runs the DNS and the website of { $domain }.
    Ask them to write the present mail servers into the file https://mta-sts.{ $domain }/.well-known/mta-sts.txt, and then to change the “id” in the record _mta-sts.
    After the change, ask important senders to resend.

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

finding-client-settings-foreign = Programs set themselves up for another provider
finding-client-settings-foreign-body = A phone or program that sets itself up looks at the entry { $name } and ends up at { $provider } ({ $host }). If your mailbox @{ $domain } is with { $operator }, it does not find its messages that way.
remedy-client-settings-foreign =
    If you do keep your mail with { $provider }, this is right. Otherwise tell whoever runs the DNS of { $domain }.
    Ask them to remove or correct the entry { $name }, which leads to { $host }: the right value comes from { $operator } support.
    Meanwhile you can write the servers into the account’s settings by hand: they come from support too.

finding-webmail-reachable = The webmail answers
finding-webmail-reachable-body = A server answers at { $url }. Whether everything works inside, you see by signing in.

finding-webmail-unresolvable = The webmail’s address is not in the DNS
finding-webmail-unresolvable-body = The name { $host }, behind { $url }, has no address in the Internet’s address book (the DNS). That is why the webmail does not open; messages may have arrived all the same.
remedy-webmail-unresolvable =
    Tell whoever runs the DNS of { $host }: the name has to lead to the server of { $operator }.
    If you do not know who that is, ask { $operator } support.

finding-webmail-unhealthy = The webmail reports a fault of its own
finding-webmail-unhealthy-body = The page on which the webmail of { $operator } tells how it is answered with an error. It may be over soon, and messages may arrive meanwhile.
remedy-webmail-unhealthy =
    Try again in a few minutes.
    If it goes on, open a support request.

finding-webmail-unknown = Nothing can be told of the webmail from here
finding-webmail-unknown-body = The tries at { $url } could not get there: from here nothing else is reached either, or this page does not allow it.
remedy-webmail-unknown =
    Open { $url } yourself: does the sign-in page appear?

finding-webmail-not-reached = The webmail was not reached from here
finding-webmail-not-reached-body = Two tries at { $url } got no answer. It may be this network or a filter: it does not prove that the webmail is down.
remedy-webmail-not-reached =
    Open { $url } yourself: does the sign-in page appear?

## The sender

finding-sender-at-previous-provider = Messages may be staying at a previous provider
finding-sender-at-previous-provider-body = The mail of { $sender } is with { $provider }, and among the entries of { $domain } there are traces of { $provider } too. If you were there before, those servers may believe that they still hold your mailboxes: then their customers’ messages never leave the house.
remedy-sender-at-previous-provider =
    If your mail used to be with { $provider }, ask them to remove { $domain } from their mail servers: nobody else can.
    If you can still open your former mailbox, look: the missing messages may be there.
    Tell whoever writes to you from { $sender } too: they can report it to { $provider }, and resend once it is mended.

finding-sender-records-wrong = The sender has one DNS record too many
finding-sender-records-wrong-body = { $sender } has several SPF or DMARC records, the lines of the DNS (the Internet’s address book) by which receivers know genuine messages. There must be only one of each: with two, some messages may be refused or end up in spam. It does not concern your domain.
remedy-sender-records-wrong =
    Tell whoever writes to you that { $sender } has several SPF or DMARC records and that only one of each must stay: whoever runs its DNS must correct them.

## For the technician

finding-dns-operator = Who runs the domain’s DNS
finding-dns-operator-body = The entries of { $domain } in the Internet’s address book (the DNS) are kept by { $dns_operator }, on the servers { $name_servers }. Whoever has access there changes them: you, a colleague, or whoever looks after the domain for you.

finding-pec = This is a certified-mail address (PEC)
finding-pec-body = { $domain } is Italian certified mail (PEC), which has rules of its own. A PEC mailbox may refuse ordinary mail, and whoever writes from a PEC gets special notices: the “avviso di mancata consegna” means that the message did not arrive.
remedy-pec =
    Ask whoever runs the PEC whether the mailbox accepts ordinary mail too.
    If somebody wrote from a PEC and has an “avviso di mancata consegna”, have it sent to you: it says why.

finding-ns-partly-unresolvable = One of the domain’s DNS servers cannot be found
finding-ns-partly-unresolvable-body = Among the DNS servers of { $domain }, which tell everyone where to deliver its mail, these names have no address: { $name_servers }. As long as the others answer, mail finds its way all the same.
remedy-ns-partly-unresolvable =
    Tell whoever runs the DNS of { $domain }.
    Ask them to correct or remove the NS records that lead to { $name_servers }, also with the company that sold you the domain.

finding-ns-single = There is only one DNS server for the domain
finding-ns-single-body = The directions of { $domain } are on one DNS server only: { $name_servers }. That will do while it answers; if it stops, whoever writes to you no longer finds the way.
remedy-ns-single =
    When you can, ask whoever runs the DNS of { $domain } to add a second DNS server.

finding-mx-alias = The mail server’s name is a nickname
finding-mx-alias-body = In the MX records of { $domain } there is a name that points to another one (an alias, CNAME): { $exchanges }. The rules ask for the real name, but it usually works all the same: alone it does not explain missing mail.

finding-mx-duplicate = A mail server is named more than once
finding-mx-duplicate-body = In the MX records of { $domain } the same server appears more than once: { $exchanges }. It is a repetition, which does not stop mail.

finding-wildcard = In this domain every name exists
finding-wildcard-body = Below { $domain } every name answers, even one that nobody made (a record with “*”). That is no fault for mail: it only means that a name’s being there proves nothing.

finding-previous-provider-traces = There are traces of another mail provider
finding-previous-provider-traces-body = Among the entries of { $domain } in the Internet’s address book (the DNS) there is a reference to { $provider }. It may be the previous provider, or a service that you use for sending. It does not stop incoming mail.

finding-sending-records = There are records about outgoing mail
finding-sending-records-body = { $domain } has records about outgoing mail or certificates (such as SPF, DMARC, CAA). They do not decide whether mail arrives: they are noted for the technician.

finding-certificate-pinned = The DNS names the mail server’s certificate
finding-certificate-pinned-body = For the mail of { $domain } the DNS says which certificate the server must have (DANE), and some senders check it. Whether the server has that one cannot be seen from here: it is not a fault, and not an all-clear either.

## This device

finding-device-online = This device is connected to the Internet
finding-device-online-body = This goes for the device you are using now. If it is another one that gets no mail, check that one too.

finding-device-offline = This device does not reach the Internet
finding-device-offline-body = We reached no service at all, not even this site. Without a connection no mail can get to this device, whatever the server does. { $browser ->
        [offline] The browser says too that there is no network.
       *[online] The browser sees a network, but nothing comes from there.
    }
remedy-device-offline =
    Check the Wi-Fi or mobile data, and that flight mode is off.
    If you are on a public network (hotel, station), open http://example.com: a page may appear that asks you to sign in.
    Once you are online again, repeat the check.

finding-captive-portal = This network seems to want a sign-in
finding-captive-portal-body = Another page answers in place of what we asked for: that happens in hotels, stations and offices until you sign in to the network. Until then no mail can get to this device.
remedy-captive-portal =
    Open http://example.com: if a page appears that asks you to sign in or to accept terms, do so.
    If nothing appears, use another network, for example the phone’s mobile data.
    Then repeat the check.

finding-names-broken = This network does not find the names of sites
finding-names-broken-body = The Internet answers, but only by number: names are not found, not even this site’s. Without names neither the browser nor mail programs reach their servers. It says nothing about your domain.
remedy-names-broken =
    Try another network, for example the phone’s mobile data.
    If you use a VPN or a filter, switch it off and try again. At home, switch the modem off and on.
    In an office, tell whoever runs the network: it is its DNS that does not answer.

finding-names-filtered = This network hides the services we ask
finding-names-filtered-body = The Internet works, but the services we ask about the domain are not found by name here: mostly it is a filter of the network or the device. It says nothing about your mail, good or bad.
remedy-names-filtered =
    If you can, repeat the check from another network, for example with the phone’s mobile data.
    Meanwhile go on with the questions.

finding-page-forbids = This page does not let the domain be checked
finding-page-forbids-body = The security rules of the site that shows this tool do not allow our questions about the domain. It is not your doing, and it says nothing about your mail, good or bad.
remedy-page-forbids =
    Go on with the questions: they lead to an answer all the same.

finding-resolver-blocked = One of the services we ask does not answer here
finding-resolver-blocked-body = { $resolver } has not answered, others have: often a filter of this network blocks it. It is no fault of the mail, but some conclusions may stay likely only.

finding-network-slow = This network is slow
finding-network-slow-body = Even the quickest answer took more than { $seconds } seconds. Some answers may be missing, and mail may be slow to open too.

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

# What the error notice says that the person had read: a server says so, nothing is measured here.
finding-bounce-mailbox-full = An error notice says: mailbox full
finding-bounce-mailbox-full-body = Whoever wrote to you got a notice: the server refused the message because the mailbox is full.
remedy-bounce-mailbox-full =
    Look in the frequently asked questions of { $operator } for the guide on a full mailbox, and follow it.
    Once there is room again, ask whoever wrote to you to send it again.
finding-bounce-unknown-user = An error notice says: no such address
finding-bounce-unknown-user-body = Whoever wrote to you got a notice: the server does not find the mailbox. The address may be mistyped, or the mailbox deleted.
remedy-bounce-unknown-user =
    Compare the address in the notice with yours, letter by letter.
    If it is right, open a ticket.
finding-bounce-domain = An error notice says: domain not found
finding-bounce-domain-body = The sender’s server did not find where to deliver the domain’s mail.
remedy-bounce-domain = If the check of the domain finds no fault, ask for the message to be sent again.
finding-bounce-server = An error notice is about the receiving server
finding-bounce-server-body = Whoever wrote to you got a notice: the server that receives your mail was not reached, is at fault or does not know the mailbox.
remedy-bounce-server = Open a ticket: the notice goes along with it.
finding-bounce-sender = An error notice says that the sender is refused
finding-bounce-sender-body = The message was refused because of who sent it or of what is in it: the cause is on the sender’s side.
remedy-bounce-sender = Send the notice to whoever wrote to you: it is for whoever runs their mail.
finding-bounce-elsewhere = A notice comes from another mail provider
finding-bounce-elsewhere-body = It is { $host } of { $provider } that answers for the mailbox, but today the mail of { $domain } goes elsewhere. After a change of provider the sender may still have the old data; or the mailbox forwards to there.
remedy-bounce-elsewhere =
    If your mailbox forwards its messages to { $provider }, look there first: the error is that mailbox’s.
    Otherwise send the notice to whoever wrote to you: whoever runs their mail has to take { $domain } off its servers, or wait for the change to spread.
finding-bounce-waiting = A notice says that the message is put off
finding-bounce-waiting-body = The server asked to try again later: the message may yet arrive by itself.
