//! The native command for the support desk.
fn main() {}
