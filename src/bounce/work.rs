//! How much work the reader does, counted in tests: that it grows with the input and no faster is held without a clock.

#[cfg(test)]
thread_local! {
    static DONE: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Says that this many octets, lines or phrases were looked at.
#[cfg(test)]
pub(super) fn done(count: usize) {
    DONE.with(|done| done.set(done.get() + count));
}

/// Outside of tests nobody counts.
#[cfg(not(test))]
#[inline]
pub(super) fn done(_: usize) {}

/// What was done since the last question.
#[cfg(test)]
pub(super) fn taken() -> usize {
    DONE.with(std::cell::Cell::take)
}
