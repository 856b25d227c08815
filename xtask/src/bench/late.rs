//! A resolver put at a distance: every reply comes later by the same time, however many are under way.

use crate::Result;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// Stands before a resolver until the command ends; returns the address to ask instead.
pub fn put_away(resolver: &str, delay: Duration) -> Result<String> {
    let (host, path) = resolver.strip_prefix("http://").and_then(|rest| rest.split_once('/')).ok_or("no resolver")?;
    let explain = |error: std::io::Error| format!("nothing can stand before {resolver}: {error}");
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(explain)?;
    let here = listener.local_addr().map_err(explain)?;
    let there = host.to_owned();
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let there = there.clone();
            // Whoever breaks off a connection has his reasons, and nobody is left to tell.
            thread::spawn(move || carry(client, &there, delay).is_ok());
        }
    });
    Ok(format!("http://{here}/{path}"))
}

/// Carries one connection: there at once, back late.
fn carry(client: TcpStream, there: &str, delay: Duration) -> std::io::Result<()> {
    let server = TcpStream::connect(there)?;
    // Small pieces must not wait for each other.
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    let (mut asks, mut asked) = (client.try_clone()?, server.try_clone()?);
    thread::spawn(move || {
        let done = std::io::copy(&mut asks, &mut asked);
        done.and_then(|_| asked.shutdown(Shutdown::Write))
    });
    let (send, receive) = mpsc::channel();
    thread::spawn(move || read(server, delay, &send));
    give(client, &receive)
}

/// Notes when each piece is due.
fn read(mut server: TcpStream, delay: Duration, send: &mpsc::Sender<(Instant, Vec<u8>)>) {
    let mut buffer = [0; 16 * 1024];
    while let Ok(length @ 1..) = server.read(&mut buffer) {
        if send.send((Instant::now() + delay, buffer[..length].to_vec())).is_err() {
            break;
        }
    }
}

/// Gives each piece when it is due.
fn give(mut client: TcpStream, receive: &mpsc::Receiver<(Instant, Vec<u8>)>) -> std::io::Result<()> {
    for (due, piece) in receive {
        thread::sleep(due.saturating_duration_since(Instant::now()));
        client.write_all(&piece)?;
    }
    client.shutdown(Shutdown::Both)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn echo() -> String {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let address = listener.local_addr().expect("an address");
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                thread::spawn(move || std::io::copy(&mut stream.try_clone().expect("a copy"), &mut stream));
            }
        });
        format!("http://{address}/path")
    }

    #[test]
    fn each_reply_is_late_and_none_waits_for_another() {
        let url = put_away(&echo(), Duration::from_millis(250)).expect("a port");
        let address = url.strip_prefix("http://").and_then(|rest| rest.strip_suffix("/path")).expect("an address");
        let begin = Instant::now();
        let mut streams: Vec<TcpStream> = (0..16).map(|_| TcpStream::connect(address).expect("there")).collect();
        for stream in &mut streams {
            stream.write_all(b"ask").expect("heard");
        }
        for stream in &mut streams {
            let mut reply = [0; 3];
            stream.read_exact(&mut reply).expect("a reply");
            assert_eq!(&reply, b"ask");
        }
        let took = begin.elapsed();
        // One after the other would take four seconds.
        assert!(took >= Duration::from_millis(250) && took < Duration::from_secs(3), "{took:?}");
    }

    #[test]
    fn the_end_of_a_connection_is_carried_too() {
        let url = put_away(&echo(), Duration::from_millis(1)).expect("a port");
        let address = url.strip_prefix("http://").and_then(|rest| rest.strip_suffix("/path")).expect("an address");
        let mut stream = TcpStream::connect(address).expect("there");
        stream.write_all(b"last").expect("heard");
        stream.shutdown(Shutdown::Write).expect("ended");
        let mut text = String::new();
        stream.read_to_string(&mut text).expect("an end");
        assert_eq!(text, "last");
    }
}
