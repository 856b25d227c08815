"""Prints what checkdmarc says about receiving mail for one domain, as a JSON list of its messages.

    ask_checkdmarc.py DOMAIN APPROVED_HOST,... RESOLVER_URL...

Its command takes resolvers at port 53 or behind a certificate only; as a library it takes ours. It gets as much time
for an answer as `mail-doctor` has. A process asks about one domain: it remembers which resolvers failed it.
"""

import json
import logging
import sys

import dns.nameserver
import dns.resolver
from checkdmarc import check_ns
from checkdmarc.dnssec import check_dnssec
from checkdmarc.smtp import check_mx

SECONDS = 4.0


class Overheard(logging.Handler):
    """Keeps warnings: a broken seal is told in the log alone."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.messages = []

    def emit(self, record):
        self.messages.append(record.getMessage())


def main(domain, approved, *urls):
    overheard = Overheard()
    logging.getLogger("checkdmarc").addHandler(overheard)
    nameservers = [dns.nameserver.DoHNameserver(url) for url in urls]
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers = nameservers
    resolver.timeout = SECONDS
    resolver.lifetime = SECONDS * len(nameservers)
    asked = {"nameservers": nameservers, "resolver": resolver, "timeout": SECONDS}

    check_dnssec(domain, nameservers=nameservers, timeout=SECONDS)
    results = [
        check_ns(domain, **asked),
        check_mx(domain, approved_mx_hostnames=approved.split(","), **asked),
    ]
    messages = [result["error"] for result in results if "error" in result]
    for result in results:
        messages += result.get("warnings", [])
    json.dump(messages + overheard.messages, sys.stdout)


main(*sys.argv[1:])
