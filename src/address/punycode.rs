//! From A-labels back to what people write (RFC 3492), so that the name shown is the very name looked up. The tables
//! that lower-case Unicode would weigh five times as much.

use crate::text;

/// The domain with its A-labels decoded; a label that cannot be decoded stays as it is.
pub(super) fn unicode(domain: &str) -> String {
    let labels = domain.split('.').map(|label| {
        let decoded = label.strip_prefix("xn--").and_then(decode);
        decoded.unwrap_or_else(|| label.to_owned())
    });
    labels.collect::<Vec<_>>().join(".")
}

/// RFC 3492 §6.2. Every step is checked; a label has 63 octets at most, so that inserting is cheap.
fn decode(label: &str) -> Option<String> {
    let (basic, deltas) = text::cut_last(label, b'-').unwrap_or(("", label));
    let mut decoded: Vec<char> = basic.chars().collect();
    let (mut code, mut place, mut bias) = (128u32, 0u32, 72u32);
    let mut digits = deltas.bytes();
    while digits.len() > 0 {
        let before = place;
        let (mut weight, mut position) = (1u32, 36u32);
        loop {
            let digit = match digits.next()? {
                letter @ b'a'..=b'z' => u32::from(letter - b'a'),
                number @ b'0'..=b'9' => u32::from(number - b'0') + 26,
                _ => return None,
            };
            place = place.checked_add(digit.checked_mul(weight)?)?;
            let threshold = position.saturating_sub(bias).clamp(1, 26);
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(36 - threshold)?;
            position += 36;
        }
        let count = u32::try_from(decoded.len()).ok()? + 1;
        bias = adapted(place - before, count, before == 0);
        code = code.checked_add(place / count)?;
        place %= count;
        decoded.insert(place as usize, char::from_u32(code)?);
        place += 1;
    }
    Some(decoded.into_iter().collect())
}

/// RFC 3492 §6.1.
fn adapted(delta: u32, count: u32, first: bool) -> u32 {
    let mut delta = if first { delta / 700 } else { delta / 2 };
    delta += delta / count;
    let mut bias = 0;
    while delta > 455 {
        delta /= 35;
        bias += 36;
    }
    bias + 36 * delta / (delta + 38)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn labels_of_the_rfc_and_of_customers() {
        for (encoded, text) in [
            ("xn--caff-8oa.it", "caffè.it"),
            ("www.xn--bcher-kva.example", "www.bücher.example"),
            ("xn--fsqu00a.xn--0zwm56d", "例子.测试"),
            ("xn--ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"),
            ("xn--maana-pta.es", "mañana.es"),
            ("xn--b1abfaaepdrnnbgefbadotcwatmq2g4l", "почемужеонинеговорятпорусски"),
            ("esempio.it", "esempio.it"),
            ("xn--.it", ".it"),
            ("xn--a-.it", "a.it"),
            ("xn--!.it", "xn--!.it"),
            ("xn--99999999999.it", "xn--99999999999.it"),
        ] {
            assert_eq!(unicode(encoded), text, "{encoded}");
        }
    }

    proptest! {
        #[test]
        fn any_label_yields_a_value(label in "[a-z0-9-]{0,59}") {
            let _ = unicode(&format!("xn--{label}"));
        }

        #[test]
        fn what_is_encoded_comes_back(text in "[a-zàèìòùß-ÿα-ω中-丿]{1,12}") {
            let encoded = crate::address::to_ascii(&text);
            prop_assume!(encoded.is_some());
            let decoded = unicode(&encoded.clone().unwrap_or_default());
            prop_assert_eq!(crate::address::to_ascii(&decoded), encoded);
        }
    }
}
