//! Addresses and ports nobody uses: a block of loopback for the name servers, which resolvers expect
//! at port 53, and free ports of 127.0.0.1 for everything else.

use std::io::{Error, ErrorKind};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, UdpSocket};

use crate::holder::holder;
use crate::zone::Server;

/// How many blocks are tried; other labs on the machine have some.
const BLOCKS: u8 = 32;

/// One block, ours while this value lives.
#[derive(Debug)]
pub(crate) struct Block {
    number: u8,
    /// The silent server: a socket whose mail is never read. Holding it also reserves the block.
    _silent: UdpSocket,
}

impl Block {
    /// Takes the first free block; the message says who is in the way.
    pub(crate) fn claim() -> Result<Self, String> {
        let mut obstacle = String::new();
        for number in 0..BLOCKS {
            match Self::claim_numbered(number) {
                Ok(block) => return Ok(block),
                Err((address, why)) => {
                    if why.kind() != ErrorKind::AddrInUse {
                        return Err(refusal(address, &why));
                    }
                    let who = holder(address).unwrap_or_else(|| "another process".to_owned());
                    obstacle = format!("{address} is held by {who}");
                }
            }
        }
        Err(format!("the lab finds no free loopback address for its name servers: {obstacle}; stop it"))
    }

    fn claim_numbered(number: u8) -> Result<Self, (SocketAddr, Error)> {
        let silent = SocketAddr::from((address(number, SILENT), 53));
        let socket = UdpSocket::bind(silent).map_err(|why| (silent, why))?;
        for last in [REGISTRY, HOST] {
            let address = SocketAddr::from((address(number, last), 53));
            UdpSocket::bind(address).map_err(|why| (address, why))?;
            TcpListener::bind(address).map_err(|why| (address, why))?;
        }
        Ok(Self { number, _silent: socket })
    }

    /// The name server of the root and of `test.`. It has no other zone: a resolver that asks a parent
    /// must be sent on, not answered.
    pub(crate) fn registry(&self) -> Ipv4Addr {
        address(self.number, REGISTRY)
    }

    /// The name server that behaves so. One server does both: it replies for the zones it has, and
    /// refuses the others.
    pub(crate) fn server(&self, server: Server) -> Ipv4Addr {
        let last = match server {
            Server::Replying | Server::Refusing => HOST,
            Server::Silent => SILENT,
        };
        address(self.number, last)
    }
}

const REGISTRY: u8 = 1;
const HOST: u8 = 2;
const SILENT: u8 = 3;

fn address(block: u8, last: u8) -> Ipv4Addr {
    Ipv4Addr::new(127, 53, block, last)
}

/// Why an address could not be had, with the way out.
fn refusal(address: SocketAddr, why: &Error) -> String {
    match why.kind() {
        ErrorKind::PermissionDenied => "the lab's name servers need port 53: run as root, or once: \
             sysctl -w net.ipv4.ip_unprivileged_port_start=53"
            .to_owned(),
        ErrorKind::AddrNotAvailable => {
            format!("the lab needs all of 127.0.0.0/8 on the loopback interface, as Linux has it: {address}: {why}")
        }
        _ => format!("{address}: {why}"),
    }
}

/// Ports of 127.0.0.1 that are free for UDP and TCP alike, each different.
pub(crate) fn free_ports<const N: usize>() -> Result<[u16; N], String> {
    let explain = |why: Error| format!("no free port on 127.0.0.1: {why}");
    let mut held = Vec::new();
    let mut ports = [0; N];
    for port in &mut ports {
        *port = loop {
            // All sockets stay open until the last port is known, so none is given out twice.
            let tcp = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(explain)?;
            let address = tcp.local_addr().map_err(explain)?;
            let udp = UdpSocket::bind(address);
            let free = udp.is_ok();
            held.push((tcp, udp));
            if free {
                break address.port();
            }
        };
    }
    Ok(ports)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn free_ports_differ() {
        let mut ports = free_ports::<6>().unwrap();
        ports.sort_unstable();
        assert!(ports.windows(2).all(|pair| pair[0] != pair[1]) && ports[0] > 0);
    }

    #[test]
    fn without_the_right_to_port_53_the_way_out_is_one_line() {
        let why = refusal((address(0, SILENT), 53).into(), &ErrorKind::PermissionDenied.into());
        assert!(why.contains("run as root") && !why.contains('\n'), "{why}");
    }
}
