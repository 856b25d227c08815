//! The same reader on top of the `domain` crate, for the tests to compare with.

use std::fmt::Write;

use domain::base::iana::{Class, Opcode, OptionCode, Rtype};
use domain::base::message::RecordSection;
use domain::base::name::ParsedName;
use domain::base::opt::{Opt, UnknownOptData};
use domain::base::rdata::ParseRecordData;
use domain::base::wire::ParseError;
use domain::base::{self, ParsedRecord};
use domain::rdata::{A, Aaaa, Cname, Mx, Ns, Nsec, Soa, Srv, Txt};

use super::super::{Message, ttl};
use crate::dns::name::push_readable;
use crate::dns::{Data, Name, Query, Record};

/// NXNAME (RFC 9824 §2): in the bitmap of an NSEC record, "this name does not exist".
const NXNAME: Rtype = Rtype::from_int(128);

/// Reads a reply; `None` if it is malformed, cut short or no reply to this query.
pub(super) fn read(query: &Query, body: &[u8]) -> Option<Message> {
    let message = base::Message::from_slice(body).ok()?;
    let header = message.header();
    if !header.qr() || header.tc() || header.id() != 0 || header.opcode() != Opcode::QUERY {
        return None;
    }
    let question = message.sole_question().ok()?;
    let matches = name(question.qname()) == query.name && question.qtype().to_int() == query.kind.code();
    if !matches || question.qclass() != Class::IN {
        return None;
    }
    let mut read = Message { rcode: header.rcode().to_int().into(), authentic: header.ad(), ..Message::default() };
    read_sections(message, &mut read).ok().flatten()?;
    Some(read)
}

/// `Ok(None)` where every record is well-formed and the message is not.
fn read_sections(message: &base::Message<[u8]>, read: &mut Message) -> Result<Option<()>, ParseError> {
    let mut section = message.answer()?;
    for record in in_class(&mut section) {
        let record = record?;
        let (owner, data) = (name(&record.owner()), data(&record)?);
        read.records.push(Record { owner, ttl: ttl(record.ttl().as_secs()), data });
    }
    let Some(mut section) = section.next_section()? else { return Ok(None) };
    for record in in_class(&mut section) {
        let record = record?;
        if record.rtype() == Rtype::SOA {
            let soa: Soa<ParsedName<&[u8]>> = typed(&record)?;
            read.add_negative_ttl(record.ttl().as_secs(), soa.minimum().as_secs());
        } else if record.rtype() == Rtype::NSEC {
            let nsec: Nsec<&[u8], ParsedName<&[u8]>> = typed(&record)?;
            if nsec.types().contains(NXNAME) {
                read.denied.push(name(&record.owner()));
            }
        }
    }
    let Some(mut section) = section.next_section()? else { return Ok(None) };
    let mut options =
        section.by_ref().filter(|record| !record.as_ref().is_ok_and(|record| record.rtype() != Rtype::OPT));
    let edns = options.next().transpose()?;
    if options.next().is_some() {
        return Ok(None);
    }
    if let Some(record) = edns {
        read_options(&record, read)?;
    }
    // Bytes after the last record: the counts lie, and an answer may be hidden behind "no such record".
    Ok((section.pos() == message.as_slice().len()).then_some(()))
}

/// The upper bits of the response code (RFC 6891 §6.1.3) and the extended errors.
fn read_options(record: &ParsedRecord<[u8]>, read: &mut Message) -> Result<(), ParseError> {
    let [upper, ..] = record.ttl().as_secs().to_be_bytes();
    read.rcode |= u16::from(upper) << 4;
    let options: Opt<&[u8]> = typed(record)?;
    for option in
        options.iter::<UnknownOptData<&[u8]>>().flatten().filter(|option| option.code() == OptionCode::EXTENDED_ERROR)
    {
        if let [high, low, text @ ..] = *option.data() {
            read.add_error(u16::from_be_bytes([*high, *low]), &String::from_utf8_lossy(text));
        }
    }
    Ok(())
}

fn in_class<'s, 'a>(
    section: &'s mut RecordSection<'a, [u8]>,
) -> impl Iterator<Item = Result<ParsedRecord<'a, [u8]>, ParseError>> + use<'s, 'a> {
    section.filter(|record| record.as_ref().map_or(true, |record| record.class() == Class::IN))
}

fn data(record: &ParsedRecord<[u8]>) -> Result<Data, ParseError> {
    type Parsed<'a> = ParsedName<&'a [u8]>;
    Ok(match record.rtype() {
        Rtype::A => Data::A(typed::<A>(record)?.addr()),
        Rtype::AAAA => Data::Aaaa(typed::<Aaaa>(record)?.addr()),
        Rtype::CNAME => Data::Cname(name(typed::<Cname<Parsed>>(record)?.cname())),
        Rtype::MX => {
            let mx: Mx<Parsed> = typed(record)?;
            Data::Mx(mx.preference(), name(mx.exchange()))
        }
        Rtype::NS => Data::Ns(name(typed::<Ns<Parsed>>(record)?.nsdname())),
        Rtype::SOA => {
            let soa: Soa<Parsed> = typed(record)?;
            Data::Soa(name(soa.mname()), soa.serial().into_int())
        }
        Rtype::TXT => {
            let text: Txt<&[u8]> = typed(record)?;
            let mut joined = String::new();
            for octet in text.iter().flatten() {
                push_readable(&mut joined, *octet);
            }
            Data::Txt(joined)
        }
        Rtype::SRV => {
            let srv: Srv<Parsed> = typed(record)?;
            Data::Srv(srv.priority(), srv.port(), name(srv.target()))
        }
        other => Data::Other(other.to_int()),
    })
}

fn typed<'a, D: ParseRecordData<'a, [u8]>>(record: &ParsedRecord<'a, [u8]>) -> Result<D, ParseError> {
    record.to_record()?.map(base::Record::into_data).ok_or(ParseError::ShortInput)
}

/// A name as text. Dots and backslashes inside a label are escaped like any other odd octet, so that a dot always
/// ends a label.
fn name(parsed: &ParsedName<&[u8]>) -> Name {
    let mut text = String::new();
    for label in parsed.iter().filter(|label| !label.is_root()) {
        for byte in label {
            if byte.is_ascii_graphic() && !matches!(byte, b'.' | b'\\') {
                text.push(char::from(byte));
            } else {
                // Writing to a String cannot fail.
                let _ = write!(text, "\\{byte:03}");
            }
        }
        text.push('.');
    }
    Name::received(&text)
}
