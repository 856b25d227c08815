//! Who has a port: for messages only, from Linux's `/proc`.

use std::fs;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;

/// The process that keeps `address` from being bound, such as `unbound (process 123)`.
pub(crate) fn holder(address: SocketAddr) -> Option<String> {
    let inode = ["udp", "tcp", "udp6", "tcp6"].into_iter().find_map(|table| {
        let text = fs::read_to_string(format!("/proc/net/{table}")).ok()?;
        text.lines().skip(1).find_map(|line| inode_on(line, address).map(str::to_owned))
    })?;
    let socket = format!("socket:[{inode}]");
    for process in fs::read_dir("/proc").ok()?.flatten() {
        let number = process.file_name();
        // "self" and its like stand for processes that have a number too.
        if !number.as_encoded_bytes().iter().all(u8::is_ascii_digit) {
            continue;
        }
        if has_open(&process.path().join("fd"), &socket) {
            let name = fs::read_to_string(process.path().join("comm")).unwrap_or_default();
            return Some(format!("{} (process {})", name.trim(), number.display()));
        }
    }
    None
}

/// The socket's number, when the line of a `/proc/net` table stands for `address` or for the
/// wildcard address with the same port.
fn inode_on(line: &str, address: SocketAddr) -> Option<&str> {
    let mut columns = line.split_ascii_whitespace().skip(1);
    let (host, port) = columns.next()?.split_once(':')?;
    let ours = match address.ip() {
        IpAddr::V4(ip) => format!("{:08X}", u32::from_ne_bytes(ip.octets())),
        IpAddr::V6(_) => return None,
    };
    let same = host == ours || host.bytes().all(|digit| digit == b'0');
    (same && u16::from_str_radix(port, 16) == Ok(address.port())).then(|| columns.nth(7)).flatten()
}

fn has_open(descriptors: &Path, socket: &str) -> bool {
    fs::read_dir(descriptors).is_ok_and(|entries| {
        entries.flatten().any(|entry| fs::read_link(entry.path()).is_ok_and(|target| target.as_os_str() == socket))
    })
}

#[cfg(test)]
mod tests {
    use std::net::UdpSocket;

    use super::*;

    #[test]
    fn a_socket_of_our_own_is_ours() {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        let who = holder(socket.local_addr().unwrap()).unwrap();
        assert!(who.ends_with(&format!("(process {})", std::process::id())), "{who}");
    }

    #[test]
    fn a_wildcard_socket_holds_every_address() {
        let line =
            "  12: 00000000:0035 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 4711 2 0 0";
        assert_eq!(inode_on(line, "127.53.0.1:53".parse().unwrap()), Some("4711"));
        assert_eq!(inode_on(line, "127.53.0.1:54".parse().unwrap()), None);
    }
}
