//! One query in, one reply out, both as the bytes of a DNS message.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use hickory_server::net::{NetError, runtime::TokioTime, xfer::Protocol};
use hickory_server::proto::ProtoError;
use hickory_server::proto::op::{Edns, Message, MessageType, ResponseCode};
use hickory_server::proto::rr::{LowerName, Record, rdata::opt::EdnsOption};
use hickory_server::proto::serialize::binary::BinEncoder;
use hickory_server::server::{Request, RequestHandler, ResponseHandler, ResponseInfo};
use hickory_server::zone_handler::MessageResponse;

use crate::zones::{Failure, Knowledge};

/// Info-code of an extended error, RFC 8914 §4.21: not what this resolver is for.
const NOT_AUTHORITATIVE: u16 = 20;
/// The EDNS option code of an extended error, RFC 8914 §2.
const EXTENDED_ERROR: u16 = 15;

/// Replies to `query`, or `None` when it is no query for exactly one name.
pub(crate) async fn reply(known: &Knowledge, query: &[u8]) -> Option<Vec<u8>> {
    let asked = Message::from_vec(query).ok()?;
    let [question] = asked.queries.as_slice() else {
        return None;
    };
    if asked.metadata.message_type != MessageType::Query {
        return None;
    }
    let name = LowerName::from(question.name());
    let mut reply = match known.failure(&name) {
        Some(failure) => failed(&asked, failure),
        None => looked_up(known, query).await?,
    };
    // A resolver speaks here, not the name server that hickory's catalogue believes itself to be.
    reply.metadata.authoritative = false;
    reply.metadata.recursion_available = true;
    reply.to_vec().ok()
}

async fn looked_up(known: &Knowledge, query: &[u8]) -> Option<Message> {
    let client = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let request = Request::from_bytes(query.to_vec(), client, Protocol::Tcp).ok()?;
    let outbox = Outbox::default();
    known.catalog.handle_request::<_, TokioTime>(&request, outbox.clone()).await;
    let mut reply = Message::from_vec(&outbox.take()).ok()?;
    if reply.metadata.response_code == ResponseCode::Refused {
        explain(&mut reply, NOT_AUTHORITATIVE, "the practice resolver knows only its own domains");
    }
    Some(reply)
}

fn failed(asked: &Message, failure: Failure) -> Message {
    let mut reply = Message::error_msg(asked.metadata.id, asked.metadata.op_code, failure.code);
    reply.metadata.recursion_desired = asked.metadata.recursion_desired;
    reply.metadata.checking_disabled = asked.metadata.checking_disabled;
    reply.add_queries(asked.queries.iter().cloned());
    reply.edns = asked.edns.as_ref().map(|_| Edns::new());
    explain(&mut reply, failure.info_code, failure.text);
    reply
}

/// Adds an extended error; without an OPT record in the query there is no place for one (RFC 6891 §7).
fn explain(reply: &mut Message, info_code: u16, text: &str) {
    if let Some(edns) = &mut reply.edns {
        let option = [&info_code.to_be_bytes(), text.as_bytes()].concat();
        edns.options_mut().insert(EdnsOption::Unknown(EXTENDED_ERROR, option));
    }
}

/// Where the catalogue drops its reply, in place of a socket.
#[derive(Clone, Default)]
struct Outbox(Arc<Mutex<Vec<u8>>>);

impl Outbox {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[async_trait::async_trait]
impl ResponseHandler for Outbox {
    async fn send_response<'a>(
        &mut self,
        response: MessageResponse<
            '_,
            'a,
            impl Iterator<Item = &'a Record> + Send + 'a,
            impl Iterator<Item = &'a Record> + Send + 'a,
            impl Iterator<Item = &'a Record> + Send + 'a,
            impl Iterator<Item = &'a Record> + Send + 'a,
        >,
    ) -> Result<ResponseInfo, NetError> {
        let mut bytes = Vec::new();
        let info = response
            .destructive_emit(&mut BinEncoder::new(&mut bytes))
            .map_err(|why: ProtoError| NetError::from(why))?;
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = bytes;
        Ok(info)
    }
}
