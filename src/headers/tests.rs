use super::*;

#[test]
fn every_cause_has_a_name_of_its_own() {
    let mut ids: Vec<&str> = Cause::ALL.iter().map(|cause| cause.id()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[test]
fn too_much_is_refused_and_the_most_is_read() {
    let line = b"Authentication-Results: mx.it; spf=fail smtp.mailfrom=a@b.example (\r\n";
    let most: Vec<u8> = line.iter().copied().cycle().take(LARGEST).collect();
    assert_eq!(read(&most).lead(), Cause::SpfFailed);
    assert_eq!(read(&[most, vec![b'x']].concat()).lead(), Cause::TooLarge);
}
