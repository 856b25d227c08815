//! What must happen when this command ends, however it ends: returned, failed, or interrupted.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

type Action = Box<dyn FnOnce() + Send>;

static ACTIONS: Mutex<BTreeMap<u64, Action>> = Mutex::new(BTreeMap::new());
static NEXT: AtomicU64 = AtomicU64::new(0);

/// Performs an action once: when dropped, or when the command is interrupted before that.
#[must_use]
pub struct Cleanup(u64);

impl Cleanup {
    /// Remembers the action.
    pub fn new(action: impl FnOnce() + Send + 'static) -> Self {
        let key = NEXT.fetch_add(1, Ordering::Relaxed);
        if let Ok(mut actions) = ACTIONS.lock() {
            actions.insert(key, Box::new(action));
        }
        Self(key)
    }
}

impl Drop for Cleanup {
    fn drop(&mut self) {
        // Taken out first: an action may take long, and the lock is wanted by others.
        let action = ACTIONS.lock().ok().and_then(|mut actions| actions.remove(&self.0));
        if let Some(action) = action {
            action();
        }
    }
}

/// From here on, an interrupt performs what is remembered (the latest first) and ends the command.
pub fn on_signal() {
    std::thread::spawn(|| {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
        if runtime.block_on(signal()).is_ok() {
            while let Some(action) = ACTIONS.lock().ok().and_then(|mut actions| actions.pop_last()) {
                action.1();
            }
            std::process::exit(130);
        }
    });
}

#[cfg(unix)]
async fn signal() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminated = signal(SignalKind::terminate())?;
    let mut interrupted = signal(SignalKind::interrupt())?;
    std::future::poll_fn(|context| {
        let either = terminated.poll_recv(context).is_ready() || interrupted.poll_recv(context).is_ready();
        if either { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    Ok(())
}

#[cfg(not(unix))]
async fn signal() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn the_action_happens_once_and_only_at_the_end() {
        let count = Arc::new(AtomicU64::new(0));
        let counted = count.clone();
        let cleanup = Cleanup::new(move || {
            counted.fetch_add(1, Ordering::Relaxed);
        });
        assert_eq!(count.load(Ordering::Relaxed), 0);
        drop(cleanup);
        assert_eq!(count.load(Ordering::Relaxed), 1);
    }
}
