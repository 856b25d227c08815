// The operator of the tests: the zones of the lab are his customers (`xtask/lab/src/table.rs`).

export const PHONE = "800 034125";
export const RESOLVERS = ["Risolutore A", "Risolutore B"];

export function configuration({ site, resolvers, webmail = `${site}/webmail?of={domain}` }) {
  return {
    operator: "Seit",
    website: "https://www.seit.it",
    phone: PHONE,
    ticket_url: "https://www.seit.it",
    mx_hosts: ["mail.{domain}"],
    networks: ["198.18.2.0/24"],
    webmail_url: webmail,
    resolvers: resolvers.map((url, index) => ({ name: RESOLVERS[index], operator: `lab-${"ab"[index]}`, url })),
    // Nothing is to leave this machine; `faults.mjs` has one of its own.
    literal_url: "",
    resolver_limit: 5000,
    webmail_limit: 2000,
    desk_language: "it",
    languages: ["it", "en"],
  };
}
