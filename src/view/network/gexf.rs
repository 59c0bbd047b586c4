//! GEXF, the format of Gephi.

use std::io::Result;

use super::{EDGE_ATTRIBUTES, NODE_ATTRIBUTES, Network, Out, kind_of};
use crate::record::ColumnKind;
use crate::view::markup::escape::xml;

/// The network as GEXF.
#[must_use]
pub fn gexf(network: &Network<'_>) -> String {
    let mut text = Vec::new();
    write_gexf(network, &mut text).expect("memory can be written to");
    String::from_utf8(text).expect("GEXF is text")
}

/// The same, written as it is made.
///
/// # Errors
/// What kept it from being written.
pub fn write_gexf(network: &Network<'_>, out: Out<'_>) -> Result<()> {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- dwalign -->\n\
        <gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n  <meta><creator>dwalign</creator></meta>\n  \
        <graph mode=\"static\" defaultedgetype=\"directed\">\n"
        .to_owned();
    for (of, names) in [("node", &NODE_ATTRIBUTES[..]), ("edge", &EDGE_ATTRIBUTES)] {
        text += &format!("    <attributes class=\"{of}\">\n");
        for (number, name) in names.iter().enumerate() {
            let kind = match kind_of(name) {
                ColumnKind::Year => "integer",
                ColumnKind::Fraction => "double",
                _ => "string",
            };
            text += &format!("      <attribute id=\"{number}\" title=\"{name}\" type=\"{kind}\"/>\n");
        }
        text += "    </attributes>\n";
    }
    text += "    <nodes>\n";
    out.write_all(text.as_bytes())?;
    network.nodes(|node| {
        let mut text = "      <node id=\"".to_owned();
        xml(&node.id, &mut text);
        text += "\" label=\"";
        xml(&node.id, &mut text);
        text += "\">";
        values(&mut text, &node.attributes);
        text += "</node>\n";
        out.write_all(text.as_bytes())
    })?;
    out.write_all(b"    </nodes>\n    <edges>\n")?;
    let mut number = 0_u64;
    network.edges(|edge| {
        let mut text = format!("      <edge id=\"{number}\" source=\"");
        number += 1;
        xml(&edge.source, &mut text);
        text += "\" target=\"";
        xml(&edge.target, &mut text);
        text += "\">";
        values(&mut text, &edge.attributes);
        text += "</edge>\n";
        out.write_all(text.as_bytes())
    })?;
    out.write_all(b"    </edges>\n  </graph>\n</gexf>\n")
}

/// What is stated of a node or an edge.
fn values(text: &mut String, values: &[String]) {
    *text += "<attvalues>";
    for (number, value) in values.iter().enumerate().filter(|(_, value)| !value.is_empty()) {
        *text += &format!("<attvalue for=\"{number}\" value=\"");
        xml(value, text);
        *text += "\"/>";
    }
    *text += "</attvalues>";
}
