//! The configuration the development server serves: the operator's, with made-up domains that made-up resolvers know.

use crate::json::Json;

/// Lays the practice overlay over a configuration: its `resolvers` and `networks` are added to those there are, its
/// other members replace. `{origin}` in the overlay is the development server, `http://127.0.0.1:8080`.
pub fn practice_config(config: &str, practice: &str, origin: &str) -> Result<String, String> {
    let Json::Object(mut members) = Json::read(config).map_err(|error| format!("config.json: {error}"))? else {
        return Err("config.json: write an object".into());
    };
    let practice = Json::read(practice).map_err(|error| format!("practice.json: {error}"))?;
    for (key, value) in practice.members() {
        let value = at(value, origin);
        let present = members.iter().position(|(known, _)| known == key);
        match (present, value) {
            (Some(index), Json::List(more)) if ["resolvers", "networks"].contains(&key.as_str()) => {
                let items = members[index].1.items().iter().cloned().chain(more).collect();
                members[index].1 = Json::List(items);
            }
            (Some(index), value) => members[index].1 = value,
            (None, value) => members.push((key.clone(), value)),
        }
    }
    Ok(Json::Object(members).write())
}

/// The same value with `{origin}` filled in.
fn at(value: &Json, origin: &str) -> Json {
    match value {
        Json::Text(text) => Json::Text(text.replace("{origin}", origin)),
        Json::List(items) => Json::List(items.iter().map(|item| at(item, origin)).collect()),
        Json::Object(members) => {
            Json::Object(members.iter().map(|(key, value)| (key.clone(), at(value, origin))).collect())
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[test]
    fn practice_adds_witnesses_and_networks() {
        let config = include_str!("../../www/data/config.json");
        let practice = include_str!("../../www/data/practice.json");
        let merged = practice_config(config, practice, "http://127.0.0.1:8080").expect("merges");
        let (before, _) = Config::read(config);
        let (after, warnings) = Config::read(&merged);
        assert_eq!(warnings, []);
        let added = &after.resolvers[before.resolvers.len()..];
        let named: Vec<_> =
            added.iter().map(|one| (one.name.as_str(), one.operator.as_str(), one.url.as_str())).collect();
        assert_eq!(
            named,
            [
                ("Prova A", "practice-a", "http://127.0.0.1:8080/practice/a/dns-query"),
                ("Prova B", "practice-b", "http://127.0.0.1:8080/practice/b/dns-query"),
            ]
        );
        assert!(added.iter().all(|one| one.only == ["test"]));
        assert!(after.is_our_address([198, 18, 2, 10].into()));
    }

    #[test]
    fn other_members_replace_and_mistakes_name_the_file() {
        let merged =
            practice_config(r#"{"a":1,"networks":["x"]}"#, r#"{"networks":["y"],"a":2,"b":["{origin}"]}"#, "o");
        assert_eq!(merged, Ok(r#"{"a":2,"networks":["x","y"],"b":["o"]}"#.into()));
        assert!(practice_config("[]", "{}", "").is_err_and(|error| error.starts_with("config.json")));
        assert!(practice_config("{}", "{", "").is_err_and(|error| error.starts_with("practice.json")));
    }
}
