//! Serves `dist/` on this machine only: to a person by `cargo xtask serve`, to the browser tests by [`Server`].

mod files;
mod site;

use crate::args::{Source, Then, Wish};
use crate::project::Project;
use crate::{Result, build, process};
use site::Site;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

/// Builds if wished, then serves until interrupted.
pub fn serve(project: &Project, wish: &Wish) -> Result<()> {
    let folder = match &wish.from {
        Source::Folder(folder) => folder.clone(),
        Source::Build => {
            build::build(project)?;
            project.dist()
        }
    };
    if !folder.join("index.html").is_file() {
        return Err(format!("{} holds no index.html: run `cargo xtask build` first", folder.display()));
    }
    let (runtime, listener, address) = listen(wish.port)?;
    say_where(address);
    if wish.then == Then::Open {
        open(&format!("http://{address}/"));
    }
    runtime.block_on(answer(listener, site(project, folder, address)))
}

/// A server for as long as this value lives.
pub struct Server {
    runtime: Option<Runtime>,
    /// Where it is, with a slash at the end.
    pub url: String,
}

impl Server {
    /// Serves `dist/` from a free port, in the background.
    pub fn start(project: &Project) -> Result<Self> {
        let (runtime, listener, address) = listen(0)?;
        runtime.spawn(answer(listener, site(project, project.dist(), address)));
        Ok(Self { runtime: Some(runtime), url: format!("http://{address}/") })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

fn listen(port: u16) -> Result<(Runtime, TcpListener, SocketAddr)> {
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.map_err(|error| format!("the server cannot start: {error}"))?;
    let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, port)));
    let listener = listener.map_err(|error| {
        let other = if port == 8080 { 8081 } else { 8080 };
        format!("port {port} cannot be used ({error}): stop what uses it, or run `cargo xtask serve --port {other}`")
    })?;
    let address = listener.local_addr().map_err(|error| format!("the server cannot find its port: {error}"))?;
    Ok((runtime, listener, address))
}

fn site(project: &Project, folder: PathBuf, address: SocketAddr) -> Site {
    Site { folder, practice: project.root.join("www/data/practice.json"), origin: format!("http://{address}") }
}

async fn answer(listener: TcpListener, site: Site) -> Result<()> {
    axum::serve(listener, site::router(site)).await.map_err(|error| format!("the server stopped: {error}"))
}

fn say_where(address: SocketAddr) {
    println!("The widget alone:       http://{address}/");
    println!("Inside the FAQ article: http://{address}/faq.html");
    println!("\nDomains to try, answered by this server:");
    for domain in practice::domains() {
        println!("  {:<28} {}", domain.name, domain.about_en);
    }
    println!("\nControl-C stops it.");
}

/// Opening a browser is a courtesy: without one, the address has been printed.
fn open(url: &str) {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    if process::program(program).arg(url).spawn().is_err() {
        println!("No browser could be opened (`{program}` is missing).");
    }
}
