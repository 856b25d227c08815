//! What the served pages hold before any script runs: the first question, and the element's own few lines.

use std::fmt::Write;

use crate::config::Config;
use crate::language::Messages;
use crate::static_page::escape;

/// The first question as the widget draws it, the other languages included, so that nothing moves when the widget takes
/// its place. The field has no name: a form that is sent without scripts carries nothing anywhere.
pub(super) fn first_question(words: &Messages, config: &Config) -> String {
    let say = |id: &str| escape(&words.text(id));
    let lang = words.lang();
    let mut page =
        format!("<div class=\"mail-doctor served\" lang=\"{lang}\"><header><p class=\"title\">{}</p>", say("title"));
    for other in config.languages.iter().filter(|other| *other != lang) {
        // A form of its own: Enter in the address field presses the first button of the field's form. Writing to a
        // String cannot fail.
        let _ = write!(
            page,
            "<form action=\"static.{other}.html\"><button class=\"quiet\" value=\"{other}\"><span lang=\"{other}\">{}\
             </span></button></form>",
            say(&format!("language-{other}")),
        );
    }
    let _ = write!(
        page,
        "</header><main class=\"address\"><form action=\"static.{lang}.html\">\
         <h2><label for=\"first-{lang}\">{}</label></h2><p id=\"first-help-{lang}\" class=\"help\">{}</p>\
         <input id=\"first-{lang}\" type=\"text\" inputmode=\"email\" autocomplete=\"email\" autocapitalize=\"none\" \
         spellcheck=\"false\" maxlength=\"400\" aria-describedby=\"first-help-{lang}\">\
         <button class=\"primary\" value=\"give\">{}</button>\
         <button class=\"secondary\" value=\"skip\">{}</button><p class=\"privacy\">{}</p></form></main></div>",
        say("address-question"),
        say("address-help"),
        say("address-check"),
        say("address-skip"),
        say("privacy"),
    );
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_stands_there_without_a_script_and_sends_nothing() {
        let words = Messages::read(r#"{"lang":"it","plural":"","messages":{"title":"<Perché?>"}}"#).expect("words");
        let (config, _) = Config::read(r#"{"languages":["it","en"]}"#);
        let page = first_question(&words, &config);
        assert!(page.contains("&lt;Perché?&gt;") && page.contains("lang=\"it\""));
        assert!(page.contains("value=\"en\"") && !page.contains("value=\"it\""), "the other languages alone");
        assert!(!page.contains(" name="), "a named field would be sent to the server");
    }
}
