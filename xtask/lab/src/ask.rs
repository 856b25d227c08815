//! One query over HTTP and the head of its reply: enough to know that a front is up, and for the
//! lab's own test. The product's own code reads replies in full.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream, UdpSocket};
use std::time::Duration;

use data_encoding::BASE64URL_NOPAD;

/// The record type of a mail exchange.
pub(crate) const MX: u16 = 15;

/// Longer than the slowest fault of the lab takes.
const LIMIT: Duration = Duration::from_secs(25);

/// What the header of a reply says (RFC 1035 §4.1.1, RFC 4035 §3.2.3).
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Head {
    /// The reply code.
    pub code: u8,
    /// Whether the resolver found the answer authentic.
    pub authentic: bool,
    /// The number of records in the answer.
    pub answers: u16,
}

/// Asks the front at `port` for the records of one type.
pub(crate) fn ask(port: u16, name: &str, kind: u16) -> Result<Head, String> {
    let explain = |why: std::io::Error| format!("port {port}: {why}");
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut stream = TcpStream::connect_timeout(&address, LIMIT).map_err(explain)?;
    stream.set_read_timeout(Some(LIMIT)).map_err(explain)?;
    let dns = BASE64URL_NOPAD.encode(&query(name, kind));
    let request = format!(
        "GET /dns-query?dns={dns} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\n\
         accept: application/dns-message\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).map_err(explain)?;
    let mut response = Vec::new();
    stream.read_to_end(&mut response).map_err(explain)?;
    head(&response)
        .ok_or_else(|| String::from_utf8_lossy(&response).lines().next().unwrap_or("an empty response").to_owned())
}

/// Succeeds when the name server at `address` replies at all.
pub(crate) fn reply_over_udp(address: Ipv4Addr) -> Result<(), String> {
    let explain = |why: std::io::Error| format!("{address}: {why}");
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).map_err(explain)?;
    socket.set_read_timeout(Some(Duration::from_millis(200))).map_err(explain)?;
    socket.connect((address, 53)).map_err(explain)?;
    socket.send(&query("test", MX)).map_err(explain)?;
    socket.recv(&mut [0; 512]).map(drop).map_err(explain)
}

/// A query with the bits of a stub resolver: recursion desired, authenticity asked for (RFC 6840 §5.7).
fn query(name: &str, kind: u16) -> Vec<u8> {
    let mut bytes = vec![0, 0, 0x01, 0x20, 0, 1, 0, 0, 0, 0, 0, 0];
    for label in name.split('.') {
        bytes.push(u8::try_from(label.len()).unwrap_or(0));
        bytes.extend(label.bytes());
    }
    bytes.push(0);
    bytes.extend(kind.to_be_bytes());
    bytes.extend([0, 1]);
    bytes
}

fn head(response: &[u8]) -> Option<Head> {
    let blank = response.windows(4).position(|window| window == b"\r\n\r\n")?;
    let (fields, body) = response.split_at(blank);
    let body = &body[4..];
    let ok = fields.starts_with(b"HTTP/1.1 200");
    (ok && body.len() >= 12).then(|| Head {
        code: body[3] & 0x0f,
        authentic: body[3] & 0x20 != 0,
        answers: u16::from_be_bytes([body[6], body[7]]),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_names_each_label() {
        assert_eq!(&query("a.test", MX)[12..], b"\x01a\x04test\0\0\x0f\0\x01");
    }

    #[test]
    fn only_a_200_with_a_message_has_a_head() {
        let message = b"HTTP/1.1 200 OK\r\nx: y\r\n\r\n\0\0\x81\xa0\0\x01\0\x02\0\0\0\0";
        assert_eq!(head(message), Some(Head { code: 0, authentic: true, answers: 2 }));
        assert_eq!(head(b"HTTP/1.1 502 Bad\r\n\r\n\0\0\x81\xa0\0\x01\0\x02\0\0\0\0"), None);
        assert_eq!(head(b"HTTP/1.1 200 OK\r\n\r\nhello"), None);
    }
}
