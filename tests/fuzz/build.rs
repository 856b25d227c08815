//! Tells the shared test code where the repository is: this package lies inside of it.

fn main() {
    let here = std::env::var("CARGO_MANIFEST_DIR").expect("set by Cargo");
    println!("cargo::rustc-env=MAIL_DOCTOR_REPOSITORY={here}/../..");
    println!("cargo::rerun-if-changed=build.rs");
}
