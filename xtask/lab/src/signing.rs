//! Keys and signatures, made by the ldns tools.

use std::fs;
use std::path::Path;

use crate::program::run;

/// The period in which a zone's signatures hold.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Validity {
    /// From now on, for the four weeks that ldns gives.
    Now,
    /// One month of 2020.
    Past,
}

/// A key pair on disk.
#[derive(Debug)]
pub(crate) struct Key {
    /// The files' name without extension, relative to the zones' folder.
    base: String,
    /// The DS record by which the parent vouches for the key.
    pub ds: String,
}

/// Makes a key for the zone `name` in `folder`.
pub(crate) fn key(folder: &Path, name: &str) -> Result<Key, String> {
    let origin = format!("{name}.");
    // ECDSA keys are made at once; the kernel's random source keeps a fresh machine from waiting.
    let arguments = ["-r", "/dev/urandom", "-a", "ECDSAP256SHA256", "-k", &origin];
    let base = run(folder, "ldns-keygen", &arguments)?.trim().to_owned();
    let file = folder.join(format!("{base}.ds"));
    let ds = fs::read_to_string(&file).map_err(|why| format!("{}: {why}", file.display()))?;
    Ok(Key { base, ds })
}

/// Signs the master file in place.
pub(crate) fn sign(file: &Path, key: &Key, validity: Validity) -> Result<(), String> {
    let (Some(folder), Some(name)) = (file.parent(), file.file_name().and_then(|name| name.to_str())) else {
        return Err(format!("{} is no master file", file.display()));
    };
    let mut arguments = match validity {
        Validity::Now => Vec::new(),
        Validity::Past => vec!["-i", "20200101000000", "-e", "20200201000000"],
    };
    arguments.extend(["-f", name, name, &key.base]);
    run(folder, "ldns-signzone", &arguments).map(drop)
}
