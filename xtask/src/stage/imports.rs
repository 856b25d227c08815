//! Short names between the WebAssembly and its glue.
//!
//! wasm-bindgen names each import after what it does and a hash, and exports after the types they know; the hashes alone
//! cannot be compressed. No optimizer renames imports that have a module of their own, or exports, so we do: more than
//! three kilobytes on the wire.

use std::collections::BTreeMap;
use std::path::Path;

/// Renames imports and exports in both files. Files that are not understood are left as they are, and said to be.
pub fn shorten(folder: &Path, name: &str) -> Result<(), String> {
    let (wasm_path, glue_path) = (folder.join(format!("{name}_bg.wasm")), folder.join(format!("{name}.js")));
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    let wasm = std::fs::read(&wasm_path).map_err(|error| failed(&wasm_path, error))?;
    let glue = std::fs::read_to_string(&glue_path).map_err(|error| failed(&glue_path, error))?;
    let (wasm, names) = renamed(&wasm).ok_or_else(|| format!("{}: no import section", wasm_path.display()))?;
    std::fs::write(&wasm_path, wasm).map_err(|error| failed(&wasm_path, error))?;
    std::fs::write(&glue_path, replaced(&glue, &names)).map_err(|error| failed(&glue_path, error))
}

/// The module with short import names, and which name became which.
fn renamed(wasm: &[u8]) -> Option<(Vec<u8>, BTreeMap<String, String>)> {
    let mut names = BTreeMap::new();
    let mut written = wasm.get(..8)?.to_vec();
    let mut rest = wasm.get(8..)?;
    while let Some((&id, after)) = rest.split_first() {
        let (length, after) = number(after)?;
        let (body, after) = after.split_at_checked(length)?;
        let body = match id {
            2 => imports(body, &mut names)?,
            7 => exports(body, &mut names)?,
            _ => body.to_vec(),
        };
        written.push(id);
        push_number(&mut written, body.len());
        written.extend(body);
        rest = after;
    }
    (!names.is_empty()).then_some((written, names))
}

/// The import section (WebAssembly core specification, §5.5.5) with short names.
fn imports(section: &[u8], names: &mut BTreeMap<String, String>) -> Option<Vec<u8>> {
    let mut written = Vec::new();
    let (count, mut rest) = number(section)?;
    push_number(&mut written, count);
    for _ in 0..count {
        let (module, after) = text(rest)?;
        let (field, after) = text(after)?;
        let kind = *after.first()?;
        // Functions are all that wasm-bindgen imports.
        let (_, end) = (kind == 0).then(|| number(&after[1..]))??;
        let short = short_name(names.len());
        let short = names.entry(field.to_owned()).or_insert(short);
        for part in [module, short] {
            push_number(&mut written, part.len());
            written.extend(part.as_bytes());
        }
        written.extend(&after[..after.len() - end.len()]);
        rest = end;
    }
    rest.is_empty().then_some(written)
}

/// The export section (§5.5.10). What we export ourselves keeps its name.
fn exports(section: &[u8], names: &mut BTreeMap<String, String>) -> Option<Vec<u8>> {
    let mut written = Vec::new();
    let (count, mut rest) = number(section)?;
    push_number(&mut written, count);
    for _ in 0..count {
        let (field, after) = text(rest)?;
        let (_, end) = number(after.get(1..)?)?;
        let short = if field.contains("__") {
            let short = short_name(names.len());
            names.entry(field.to_owned()).or_insert(short)
        } else {
            field
        };
        push_number(&mut written, short.len());
        written.extend(short.as_bytes());
        written.extend(&after[..after.len() - end.len()]);
        rest = end;
    }
    rest.is_empty().then_some(written)
}

fn text(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let (length, rest) = number(bytes)?;
    let (text, rest) = rest.split_at_checked(length)?;
    Some((std::str::from_utf8(text).ok()?, rest))
}

/// An unsigned LEB128 number.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (place, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[place + 1..]));
        }
    }
    None
}

fn push_number(bytes: &mut Vec<u8>, mut value: usize) {
    while value > 0x7f {
        bytes.push(u8::try_from(value & 0x7f).unwrap_or(0) | 0x80);
        value >>= 7;
    }
    bytes.push(u8::try_from(value).unwrap_or(0));
}

/// `$0`, `$1`, …: what nobody writes by hand and esbuild never makes.
fn short_name(place: usize) -> String {
    format!("${place}")
}

/// The script with whole identifiers replaced.
fn replaced(glue: &str, names: &BTreeMap<String, String>) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut written = String::with_capacity(glue.len());
    let mut rest = glue;
    while let Some(start) = rest.find(is_part) {
        let end = rest[start..].find(|c| !is_part(c)).map_or(rest.len(), |length| start + length);
        written.push_str(&rest[..start]);
        let word = &rest[start..end];
        written.push_str(names.get(word).map_or(word, String::as_str));
        rest = &rest[end..];
    }
    written + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with one type, two imported functions, and two exported ones.
    fn module() -> Vec<u8> {
        let mut wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0".to_vec();
        let mut section = vec![2];
        for field in ["__wbg_get_0123456789abcdef", "__wbg_set_fedcba9876543210"] {
            section.push(3);
            section.extend(b"./m");
            section.push(u8::try_from(field.len()).expect("short"));
            section.extend(field.as_bytes());
            section.extend([0, 0]);
        }
        wasm.push(2);
        wasm.push(u8::try_from(section.len()).expect("short"));
        wasm.extend(section);
        wasm.extend(b"\x03\x02\x01\x00");
        wasm.extend(b"\x07\x14\x02\x05mount\x00\x02\x08__malloc\x00\x01");
        wasm
    }

    #[test]
    fn both_sides_get_the_same_names() {
        let (wasm, names) = renamed(&module()).expect("understood");
        assert_eq!(
            wasm,
            b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x13\x02\x03./m\x02$0\0\0\x03./m\x02$1\0\0\x03\x02\x01\x00\
              \x07\x0e\x02\x05mount\x00\x02\x02$2\x00\x01"
        );
        let glue = "x={__wbg_get_0123456789abcdef:a,__wbg_set_fedcba9876543210(){}};y.__wbg_get_0123456789abcdef2;w.__malloc()";
        assert_eq!(replaced(glue, &names), "x={$0:a,$1(){}};y.__wbg_get_0123456789abcdef2;w.$2()");
    }

    #[test]
    fn what_is_no_module_is_refused() {
        let whole = module();
        assert!(renamed(b"").is_none() && renamed(b"\0asm\x01\0\0\0").is_none());
        // Cut in the middle of the exports, and of the imports.
        assert!(renamed(&whole[..whole.len() - 10]).is_none());
        assert!(renamed(&whole[..whole.len() - 40]).is_none());
    }

    #[test]
    fn long_numbers_survive() {
        for value in [0, 127, 128, 300_000] {
            let mut bytes = Vec::new();
            push_number(&mut bytes, value);
            assert_eq!(number(&bytes), Some((value, &[][..])));
        }
    }
}
