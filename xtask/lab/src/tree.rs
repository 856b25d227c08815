//! From the table to signed master files on disk: the zones, then `test.`, then the root.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::block::Block;
use crate::signing::{self, Key, Validity};
use crate::table::{ELSEWHERE, ZONES};
use crate::zone::{Seal, Zone, delegation, master_file};

/// What a resolver must be told of the root.
#[derive(Debug)]
pub(crate) struct Anchors {
    /// The file with the root's DS record.
    pub trust: PathBuf,
    /// The file with the root's name server.
    pub hints: PathBuf,
}

/// Where the master file of a zone is; the root's name is empty.
pub(crate) fn zone_file(dir: &Path, name: &str) -> PathBuf {
    dir.join("zones").join(if name.is_empty() { "root.zone".into() } else { format!("{name}.zone") })
}

/// Writes and signs every master file below `dir`.
pub(crate) fn plant(dir: &Path, block: &Block) -> Result<Anchors, String> {
    let folder = dir.join("zones");
    // What a former table left behind must not be served.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let serial = SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |age| age.as_secs());

    let mut below_test = Vec::new();
    for zone in ZONES {
        below_test.push(delegation(zone.name, block.server(zone.server)));
        below_test.extend(plant_zone(dir, zone, block, serial)?);
    }
    let registry = block.registry();
    let records = below_test.iter().map(String::as_str);
    write(&zone_file(dir, "test"), &master_file("test.", (&["ns"], registry), serial, records))?;
    let key = sealed(dir, "test", Validity::Now)?;

    let root = [delegation("test", registry), key.ds];
    let records = root.iter().map(String::as_str).chain(ELSEWHERE.iter().copied());
    let text = master_file(".", (&["ns"], registry), serial, records);
    write(&zone_file(dir, ""), &text)?;
    let key = sealed(dir, "", Validity::Now)?;

    let anchors = Anchors { trust: folder.join("root.ds"), hints: folder.join("root.hints") };
    write(&anchors.trust, &key.ds)?;
    write(&anchors.hints, &format!(". 3600 NS ns.\nns. 3600 A {registry}\n"))?;
    Ok(anchors)
}

/// Writes one zone and returns the DS record that the parent shall have.
fn plant_zone(dir: &Path, zone: &Zone, block: &Block, serial: u64) -> Result<Option<String>, String> {
    let address = block.server(zone.server);
    let servers = (zone.name_servers, address);
    let text = master_file(&format!("{}.", zone.name), servers, serial, zone.records.iter().copied());
    write(&zone_file(dir, zone.name), &text)?;
    Ok(match zone.seal {
        Seal::None => None,
        Seal::Intact => Some(sealed(dir, zone.name, Validity::Now)?.ds),
        Seal::Expired => Some(sealed(dir, zone.name, Validity::Past)?.ds),
        Seal::WrongDigest | Seal::WrongAtFirst => Some(another_digest(&sealed(dir, zone.name, Validity::Now)?.ds)),
        Seal::LeftOver => Some(signing::key(&dir.join("zones"), zone.name)?.ds),
    })
}

fn sealed(dir: &Path, name: &str, validity: Validity) -> Result<Key, String> {
    let key = signing::key(&dir.join("zones"), name)?;
    signing::sign(&zone_file(dir, name), &key, validity)?;
    Ok(key)
}

/// A DS record with the same key tag and algorithm, but a digest of nothing.
fn another_digest(ds: &str) -> String {
    let ds = ds.trim_end();
    let turned = if ds.ends_with('0') { '1' } else { '0' };
    let mut other = ds.to_owned();
    other.pop();
    other.push(turned);
    other
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|why| format!("{}: {why}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_digest_differs_in_its_last_digit_only() {
        assert_eq!(another_digest("a.test. IN DS 1 13 2 ab0\n"), "a.test. IN DS 1 13 2 ab1");
        assert_eq!(another_digest("a.test. IN DS 1 13 2 abf"), "a.test. IN DS 1 13 2 ab0");
    }

    #[test]
    fn the_root_has_a_file_of_its_own() {
        assert_eq!(zone_file(Path::new("/x"), ""), Path::new("/x/zones/root.zone"));
        assert_eq!(zone_file(Path::new("/x"), "a.test"), Path::new("/x/zones/a.test.zone"));
    }
}
