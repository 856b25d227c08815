//! The reader (RFC 8259). It accepts what `serde_json` accepts.

use super::{DEEPEST, Json, LONGEST};

/// What should have stood where reading stopped.
type Expected = &'static str;

/// Reads a whole document.
pub(super) fn document(text: &str) -> Result<Json, String> {
    if text.len() > LONGEST {
        return Err(format!("the document is longer than {LONGEST} bytes"));
    }
    let mut reader = Reader { text, at: 0 };
    match reader.value(0) {
        Ok(json) if reader.at == text.len() => Ok(json),
        Ok(_) => Err(reader.located("the end of the document")),
        Err(expected) => Err(reader.located(expected)),
    }
}

struct Reader<'a> {
    text: &'a str,
    /// Bytes read; after an error, where the mistake is.
    at: usize,
}

impl Reader<'_> {
    /// The message for people: lines and columns count from 1, columns in characters.
    fn located(&self, expected: Expected) -> String {
        let (mut line, mut column) = (1, 1);
        for byte in self.text.bytes().take(self.at) {
            if byte == b'\n' {
                (line, column) = (line + 1, 1);
            } else if byte & 0xc0 != 0x80 {
                column += 1;
            }
        }
        format!("expected {expected} at line {line} column {column}")
    }

    /// The byte to be read; 0, which no document may contain, at the end.
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or_default()
    }

    /// Passes one byte, if it is this one.
    fn pass(&mut self, byte: u8) -> bool {
        let there = self.peek() == byte;
        self.at += usize::from(there);
        there
    }

    fn pass_space(&mut self) {
        while matches!(self.peek(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    /// A value with the white space around it, inside `depth` lists and objects.
    fn value(&mut self, depth: usize) -> Result<Json, Expected> {
        self.pass_space();
        let json = match self.peek() {
            b'{' | b'[' if depth == DEEPEST => return Err("at most 64 levels"),
            b'{' => self.object(depth)?,
            b'[' => self.list(depth)?,
            b'"' => Json::Text(self.string()?),
            b'-' | b'0'..=b'9' => self.number()?,
            _ => self.word()?,
        };
        self.pass_space();
        Ok(json)
    }

    fn list(&mut self, depth: usize) -> Result<Json, Expected> {
        self.at += 1;
        let mut items = Vec::new();
        self.pass_space();
        while !self.pass(b']') {
            if !items.is_empty() && !self.pass(b',') {
                return Err("`,` or `]`");
            }
            items.push(self.value(depth + 1)?);
        }
        Ok(Json::List(items))
    }

    fn object(&mut self, depth: usize) -> Result<Json, Expected> {
        self.at += 1;
        let mut members = Vec::new();
        self.pass_space();
        while !self.pass(b'}') {
            if !members.is_empty() && !self.pass(b',') {
                return Err("`,` or `}`");
            }
            self.pass_space();
            if self.peek() != b'"' {
                return Err("a name in double quotes");
            }
            let name = self.string()?;
            self.pass_space();
            if !self.pass(b':') {
                return Err("`:`");
            }
            members.push((name, self.value(depth + 1)?));
        }
        Ok(Json::Object(members))
    }

    fn word(&mut self) -> Result<Json, Expected> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        for (word, json) in [("null", Json::Null), ("true", Json::Bool(true)), ("false", Json::Bool(false))] {
            if rest.starts_with(word) {
                self.at += word.len();
                return Ok(json);
            }
        }
        Err("a value")
    }

    /// A whole number; what is none, or too big, is checked and has no value.
    fn number(&mut self) -> Result<Json, Expected> {
        let negative = self.pass(b'-');
        let start = self.at;
        let mut value = 0;
        while self.peek().is_ascii_digit() {
            // Beyond 18 digits this is nonsense, and thrown away.
            value = i64::wrapping_add(i64::wrapping_mul(value, 10), (self.peek() - b'0').into());
            self.at += 1;
        }
        let digits = self.at - start;
        if digits == 0 || digits > 1 && self.text.as_bytes().get(start) == Some(&b'0') {
            self.at = start;
            return Err("a number without leading zeros");
        }
        let mut whole = digits <= 18;
        if self.pass(b'.') {
            whole = false;
            self.digits()?;
        }
        if self.pass(b'e') || self.pass(b'E') {
            whole = false;
            let _ = self.pass(b'+') || self.pass(b'-');
            self.digits()?;
        }
        Ok(if whole { Json::Number(if negative { -value } else { value }) } else { Json::Null })
    }

    fn digits(&mut self) -> Result<(), Expected> {
        if !self.peek().is_ascii_digit() {
            return Err("a digit");
        }
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        Ok(())
    }

    fn string(&mut self) -> Result<String, Expected> {
        self.at += 1;
        let mut string = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), b'"' | b'\\' | 0..=0x1f) {
                self.at += 1;
            }
            // Both ends are beside ASCII, so that this cuts no character.
            string.push_str(self.text.get(start..self.at).unwrap_or_default());
            if self.pass(b'"') {
                return Ok(string);
            }
            if !self.pass(b'\\') {
                return Err("`\"`, and control characters as escapes");
            }
            string.push(self.escape()?);
        }
    }

    /// What follows a backslash.
    fn escape(&mut self) -> Result<char, Expected> {
        let plain = match self.peek() {
            mark @ (b'"' | b'\\' | b'/') => mark,
            b'b' => 8,
            b'f' => 12,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => return self.unicode(),
            _ => return Err("an escape"),
        };
        self.at += 1;
        Ok(plain.into())
    }

    /// `uXXXX`, or the two of them that stand for a character beyond 16 bits.
    fn unicode(&mut self) -> Result<char, Expected> {
        let mut code = self.unit()?;
        if code >> 10 == 0xd800 >> 10 && self.pass(b'\\') {
            let low = self.unit()?;
            // Without a partner the code stays a surrogate, which is no character.
            if low >> 10 == 0xdc00 >> 10 {
                code = 0x10000 + ((code & 0x3ff) << 10 | low & 0x3ff);
            }
        }
        char::from_u32(code).ok_or("a pair of surrogates")
    }

    fn unit(&mut self) -> Result<u32, Expected> {
        let digits = self.text.get(self.at + 1..self.at + 5).filter(|_| self.peek() == b'u').unwrap_or_default();
        let mut code = 0;
        for digit in digits.chars() {
            code = code << 4 | digit.to_digit(16).ok_or("a hexadecimal digit")?;
        }
        if digits.is_empty() {
            return Err("`u` and four hexadecimal digits");
        }
        self.at += 5;
        Ok(code)
    }
}
