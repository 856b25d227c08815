//! The DNS wire format (RFC 1035 §4), written and read by hand.
//!
//! Names, compression and lying lengths are where hand-written readers go wrong, so this is a choice with a price. With
//! the `domain` crate everybody's first visit is 2.2 KB heavier on the wire, a fortieth of all. What makes it safe: every
//! byte comes out of [`Cursor::octets`], which looks nothing up beyond its end; a compression pointer leads backwards,
//! a limited number of times; a record is read by a cursor that ends where the record ends, and has to be used up. And
//! `domain` stays the judge: the tests hold both against each other, on messages it wrote and on damaged ones, and
//! demand that they accept the same and read the same.

use super::{Message, ttl};
use crate::dns::name::{push_escaped, push_readable};
use crate::dns::{Checking, Data, Name, Query, Record};
use crate::text;

// Record types (RFC 1035 §3.2.2, 3596, 6891, 4034).
const A: u16 = 1;
const NS: u16 = 2;
const CNAME: u16 = 5;
const SOA: u16 = 6;
const MX: u16 = 15;
const TXT: u16 = 16;
const AAAA: u16 = 28;
const SRV: u16 = 33;
const OPT: u16 = 41;
const NSEC: u16 = 47;
/// NXNAME (RFC 9824 §2): in the bitmap of an NSEC record, "this name does not exist".
const NXNAME: usize = 128;
const CLASS_IN: u16 = 1;
/// The option that carries an extended error (RFC 8914 §2).
const EXTENDED_ERROR: u16 = 15;
/// What we could take over UDP. A resolver asked over HTTPS ignores it (RFC 8484 §6), some middle boxes look at it.
const PAYLOAD: u16 = 1232;

// The header's second word (RFC 1035 §4.1.1, 4035 §3.2).
const IS_REPLY: u16 = 0x8000;
const OPCODE: u16 = 0x7800;
const TRUNCATED: u16 = 0x0200;
const RECURSION_DESIRED: u16 = 0x0100;
const AUTHENTIC: u16 = 0x0020;
const CHECKING_DISABLED: u16 = 0x0010;
const RCODE: u16 = 0x000f;

/// Octets of a name, with the lengths of its labels and the root (RFC 1035 §2.3.4).
const LONGEST_NAME: usize = 255;
/// Compression pointers followed in one name. There cannot be more labels.
const MOST_JUMPS: usize = 255;

/// The query as a message. Its id is 0, so that caches see one address for one question (RFC 8484 §4.1).
///
/// RD is set, since we ask resolvers. AD is set, which asks for the AD bit of the reply without asking for signatures
/// (RFC 6840 §5.7): DO would triple the replies and tell us nothing more. CD as the query says. The OPT record is what
/// lets a resolver add extended errors (RFC 8914 §2).
///
/// A name no label can carry, which only a hostile reply can hold, is cut: the reply will then not match.
pub(super) fn question(query: &Query) -> Vec<u8> {
    let checking = if query.checking == Checking::Disabled { CHECKING_DISABLED } else { 0 };
    let mut message = Vec::with_capacity(48);
    for word in [0, RECURSION_DESIRED | AUTHENTIC | checking, 1, 0, 0, 1] {
        message.extend_from_slice(&u16::to_be_bytes(word));
    }
    for label in query.name.labels() {
        let octets = unescaped(label);
        if message.len() + octets.len() <= 12 + 253 {
            message.push(u8::try_from(octets.len()).unwrap_or_default());
            message.extend_from_slice(&octets);
        }
    }
    message.push(0);
    for word in [query.kind.code(), CLASS_IN] {
        message.extend_from_slice(&word.to_be_bytes());
    }
    // The root, then type, payload, upper bits of the code and version, flags, no options.
    message.push(0);
    for word in [OPT, PAYLOAD, 0, 0, 0] {
        message.extend_from_slice(&word.to_be_bytes());
    }
    message
}

/// Reads a reply; `None` if it is malformed, cut short or no reply to this query.
pub(super) fn read(query: &Query, body: &[u8]) -> Option<Message> {
    let mut message = Cursor { octets: body, at: 0 };
    let (id, flags) = (message.word()?, message.word()?);
    let (questions, answers, authorities, others) =
        (message.word()?, message.word()?, message.word()?, message.word()?);
    if id != 0 || flags & (IS_REPLY | OPCODE | TRUNCATED) != IS_REPLY || questions != 1 {
        return None;
    }
    if message.name()? != query.name || message.word()? != query.kind.code() || message.word()? != CLASS_IN {
        return None;
    }
    let mut read = Message { rcode: flags & RCODE, authentic: flags & AUTHENTIC != 0, ..Message::default() };
    for _ in 0..answers {
        read_answer(message.record()?, &mut read)?;
    }
    for _ in 0..authorities {
        read_authority(message.record()?, &mut read)?;
    }
    let mut edns = false;
    for _ in 0..others {
        let record = message.record()?;
        if record.kind == OPT {
            if edns {
                return None;
            }
            edns = true;
            read_options(record, &mut read)?;
        }
    }
    // Bytes after the last record: the counts lie, and an answer may be hidden behind "no such record".
    message.is_used_up().then_some(read)
}

fn read_answer(mut record: RawRecord, read: &mut Message) -> Option<()> {
    if record.class != CLASS_IN {
        return Some(());
    }
    let content = &mut record.content;
    let data = match record.kind {
        A => Data::A(<[u8; 4]>::try_from(content.octets(4)?).ok()?.into()),
        AAAA => Data::Aaaa(<[u8; 16]>::try_from(content.octets(16)?).ok()?.into()),
        CNAME => Data::Cname(content.name()?),
        MX => Data::Mx(content.word()?, content.name()?),
        NS => Data::Ns(content.name()?),
        SOA => {
            let (primary, serial, _) = content.soa()?;
            Data::Soa(primary, serial)
        }
        TXT => Data::Txt(content.text()?),
        SRV => {
            let (priority, _weight, port) = (content.word()?, content.word()?, content.word()?);
            Data::Srv(priority, port, content.name()?)
        }
        other => {
            content.skip();
            Data::Other(other)
        }
    };
    read.records.push(Record { owner: record.owner, ttl: ttl(record.ttl), data });
    record.content.is_used_up().then_some(())
}

fn read_authority(mut record: RawRecord, read: &mut Message) -> Option<()> {
    if record.class == CLASS_IN && record.kind == SOA {
        let (_, _, minimum) = record.content.soa()?;
        read.add_negative_ttl(record.ttl, minimum);
        return record.content.is_used_up().then_some(());
    }
    if record.class == CLASS_IN && record.kind == NSEC {
        record.content.name()?;
        if record.content.bitmap_has_nxname()? {
            read.denied.push(record.owner);
        }
    }
    Some(())
}

/// The upper bits of the response code (RFC 6891 §6.1.3) and the extended errors.
fn read_options(mut record: RawRecord, read: &mut Message) -> Option<()> {
    let [upper, ..] = record.ttl.to_be_bytes();
    read.rcode |= u16::from(upper) << 4;
    while !record.content.is_used_up() {
        let (code, length) = (record.content.word()?, record.content.word()?);
        let octets = record.content.octets(length.into())?;
        // An option too short for its code is no error, and says nothing.
        if let ([high, low, extra @ ..], EXTENDED_ERROR) = (octets, code) {
            read.add_error(u16::from_be_bytes([*high, *low]), &text::lossy(extra));
        }
    }
    Some(())
}

/// A record, its content still to be read.
struct RawRecord<'a> {
    owner: Name,
    kind: u16,
    class: u16,
    ttl: u32,
    /// Ends where the record ends, but sees what stands before it, for compression pointers.
    content: Cursor<'a>,
}

/// A place in a message. Reading moves it, and yields `None` rather than anything from beyond the end.
#[derive(Clone, Copy)]
struct Cursor<'a> {
    octets: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn octets(&mut self, count: usize) -> Option<&'a [u8]> {
        let read = self.octets.get(self.at..)?.get(..count)?;
        self.at += count;
        Some(read)
    }

    fn byte(&mut self) -> Option<u8> {
        self.octets(1)?.first().copied()
    }

    fn word(&mut self) -> Option<u16> {
        Some(u16::from(self.byte()?) << 8 | u16::from(self.byte()?))
    }

    fn long(&mut self) -> Option<u32> {
        Some(u32::from(self.word()?) << 16 | u32::from(self.word()?))
    }

    fn skip(&mut self) {
        self.at = self.octets.len();
    }

    fn is_used_up(&self) -> bool {
        self.at == self.octets.len()
    }

    fn record(&mut self) -> Option<RawRecord<'a>> {
        let (owner, kind, class, ttl) = (self.name()?, self.word()?, self.word()?, self.long()?);
        let length = self.word()?;
        let start = self.at;
        self.octets(length.into())?;
        let content = Cursor { octets: self.octets.get(..self.at)?, at: start };
        Some(RawRecord { owner, kind, class, ttl, content })
    }

    /// A name as text (RFC 1035 §4.1.4). Dots and backslashes inside a label are escaped like any other odd octet, so
    /// that a dot always ends a label.
    fn name(&mut self) -> Option<Name> {
        let mut text = String::new();
        let (mut length, mut jumps) = (1, 0);
        // Moves along the name; `self` stays behind the first pointer.
        let mut place = *self;
        loop {
            let start = place.at;
            match place.byte()? {
                0 => break,
                size @ 1..=0x3f => {
                    length += 1 + usize::from(size);
                    if length > LONGEST_NAME {
                        return None;
                    }
                    for octet in place.octets(size.into())? {
                        if octet.is_ascii_graphic() && !matches!(octet, b'.' | b'\\') {
                            text.push(char::from(*octet));
                        } else {
                            push_escaped(&mut text, *octet);
                        }
                    }
                    text.push('.');
                }
                size @ 0xc0.. => {
                    let target = usize::from(size & 0x3f) << 8 | usize::from(place.byte()?);
                    if jumps == 0 {
                        self.at = place.at;
                    }
                    jumps += 1;
                    if target >= start || jumps > MOST_JUMPS {
                        return None;
                    }
                    place.at = target;
                }
                _ => return None,
            }
        }
        if jumps == 0 {
            self.at = place.at;
        }
        Some(Name::received(&text))
    }

    /// The strings of a TXT record, joined (RFC 1035 §3.3.14, 7208 §3.3). There should be one at least; none is read
    /// as an empty text, as others do.
    fn text(&mut self) -> Option<String> {
        let mut text = String::new();
        while !self.is_used_up() {
            let size = self.byte()?;
            for octet in self.octets(size.into())? {
                push_readable(&mut text, *octet);
            }
        }
        Some(text)
    }

    /// The primary server, the serial and the MINIMUM of a start of authority (RFC 1035 §3.3.13).
    fn soa(&mut self) -> Option<(Name, u32, u32)> {
        let (primary, _mailbox, serial) = (self.name()?, self.name()?, self.long()?);
        let (_refresh, _retry, _expire, minimum) = (self.long()?, self.long()?, self.long()?, self.long()?);
        Some((primary, serial, minimum))
    }

    /// Reads the types of an NSEC record to their end (RFC 4034 §4.1.2): windows of up to 32 octets, a bit for a type.
    fn bitmap_has_nxname(&mut self) -> Option<bool> {
        let mut first_window = None;
        while !self.is_used_up() {
            let (window, size) = (self.byte()?, self.byte()?);
            let bits = self.octets(size.into())?;
            if !(1..=32).contains(&size) {
                return None;
            }
            if window == 0 && first_window.is_none() {
                first_window = Some(bits);
            }
        }
        let octet = first_window.and_then(|bits| bits.get(NXNAME / 8));
        Some(octet.is_some_and(|octet| octet & (0x80 >> (NXNAME % 8)) != 0))
    }
}

/// The octets of a label, at most 63, with `\DDD` undone.
fn unescaped(label: &str) -> Vec<u8> {
    let mut octets = Vec::new();
    let mut rest = label.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escape = if let (b'\\', [hundreds, tens, ones, ..]) = (first, after) {
            octet([*hundreds, *tens, *ones])
        } else {
            None
        };
        octets.push(escape.unwrap_or(*first));
        rest = if escape.is_some() { &after[3..] } else { after };
    }
    octets.truncate(63);
    octets
}

/// The octet that three decimal digits write.
pub(super) fn octet(digits: [u8; 3]) -> Option<u8> {
    let mut octet = 0u8;
    for digit in digits {
        octet = octet.checked_mul(10)?.checked_add(digit.checked_sub(b'0').filter(|digit| *digit < 10)?)?;
    }
    Some(octet)
}

#[cfg(test)]
mod oracle;
#[cfg(test)]
mod tests;
