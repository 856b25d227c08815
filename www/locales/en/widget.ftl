# The frame, the first screen and the measurements: fetched before anything is shown, with the questions.
title = Why can't I receive e-mail?
language-it = Italiano
language-en = English
language-failed = The language could not be loaded. Try again in a moment.
texts-awaited = One moment, the texts are on their way…
texts-failed = The texts could not be loaded
texts-failed-help = The connection may be gone. What you have typed stays here.
try-again = Try again
back = Back
restart = Start again
erase = Erase what I wrote from this device
erased = Erased: nothing of it is left on this device.
not-kept = This browser keeps nothing: if you close the page, what you have typed is lost.
lookups = { $count ->
    [one] One request made from here
   *[other] { $count } requests made from here
}

address-question = Which address gets no mail?
address-help = For example info@yourdomain.com. The domain alone will do.
address-check = Check
address-skip = Go on without an address
privacy = Only domains, the part after the @, leave this page: they are looked up in the DNS and, where needed, with their registry, and the domain’s own servers are tried. Nothing else leaves your device.
address-empty = Type the address that gets no mail, for example info@yourdomain.com.
address-no-domain = The part after the @ is missing: type the whole address, for example info@yourdomain.com.
address-single-label = The end of the domain is missing, such as .com or .org.
address-ip-address = This is a network number. Type the e-mail address, for example info@yourdomain.com.
address-sentence = Type the address alone, without other words.
address-too-long = This is too long for an address. Check that nothing else was pasted.
address-bad-character = There is a character that no address can have. Type it again, for example info@yourdomain.com.
address-two-addresses = There are two addresses: type only one.

checking = Checking { $domain }…
checking-label = Replies received
checking-help = Asking the DNS, by two independent services, where mail for the domain goes. It takes a few seconds.
checking-skip = Go on without waiting

how-known = How I know
chosen-before = chosen before
