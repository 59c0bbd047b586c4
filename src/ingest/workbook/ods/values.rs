//! What a cell of an ODS says of its value.

use std::borrow::Cow;
use std::collections::BTreeMap;

use quick_xml::XmlVersion;
use quick_xml::events::BytesStart;

use super::super::cell::Held;

/// What the attributes of a cell say of its value.
pub(super) struct Values {
    attributes: BTreeMap<String, String>,
}

impl Values {
    /// Reads them from the cell's tag.
    pub(super) fn of(tag: &BytesStart<'_>) -> Self {
        let wanted = [
            "office:value-type",
            "office:value",
            "office:date-value",
            "office:boolean-value",
            "office:string-value",
            "office:time-value",
            "table:formula",
            "calcext:value-type",
        ];
        let attributes = tag.attributes().flatten().filter_map(|a| {
            let key = a.key.as_ref();
            let value = wanted.contains(&key).then(|| a.normalized_value(XmlVersion::Explicit1_0).ok())?;
            Some((key.to_owned(), value?.into_owned()))
        });
        Self { attributes: attributes.collect() }
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// What the cell holds, whose own text is `text`; nothing of an empty one.
    pub(super) fn held(&self, text: String) -> Option<Held<'static>> {
        let formula = self.get("table:formula").is_some();
        if self.get("calcext:value-type") == Some("error")
            || (formula && text.starts_with('#') && text.len() < 9)
        {
            return Some(Held::Failed(text));
        }
        let held = match self.get("office:value-type") {
            Some("float" | "currency" | "percentage") => {
                let number = self.get("office:value")?.parse::<f64>().ok()?;
                Held::number(number)
            }
            Some("boolean") => Held::Bool(self.get("office:boolean-value") == Some("true")),
            Some("date") => {
                let date = self.get("office:date-value")?;
                Held::Date(date.split('T').next().unwrap_or_default().to_owned())
            }
            Some("time") => Held::Date(self.get("office:time-value")?.to_owned()),
            _ => Held::Text(Cow::Owned(self.get("office:string-value").map_or(text, str::to_owned))),
        };
        match (held.is_filled(), formula) {
            (true, _) => Some(held),
            (false, true) => Some(Held::Uncalculated),
            (false, false) => None,
        }
    }
}
