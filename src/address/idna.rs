//! A-labels where there is no browser to make them. The tables would weigh 46 KB in the widget.

/// The A-labels of a domain in Unicode (UTS 46, non-transitional, as browsers do); `None` if it has none.
pub fn to_ascii(domain: &str) -> Option<String> {
    ::idna::domain_to_ascii(domain).ok()
}
