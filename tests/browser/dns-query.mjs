// The name in a DNS query as the widget sends it: RFC 8484's `dns=`, base64url of an RFC 1035 message.

export function nameIn(url) {
  const message = Buffer.from(new URL(url, "http://x/").searchParams.get("dns") ?? "", "base64url");
  const labels = [];
  // The question stands behind a header of twelve bytes.
  for (let place = 12; message[place]; place += 1 + message[place]) {
    labels.push(message.toString("latin1", place + 1, place + 1 + message[place]));
  }
  return labels.join(".");
}
