//! GraphML.

use std::io::Result;

use super::{EDGE_ATTRIBUTES, NODE_ATTRIBUTES, Network, Out, kind_of};
use crate::record::ColumnKind;
use crate::view::markup::escape::xml;

/// The network as GraphML.
#[must_use]
pub fn graphml(network: &Network<'_>) -> String {
    let mut text = Vec::new();
    write_graphml(network, &mut text).expect("memory can be written to");
    String::from_utf8(text).expect("GraphML is text")
}

/// The same, written as it is made.
///
/// # Errors
/// What kept it from being written.
pub fn write_graphml(network: &Network<'_>, out: Out<'_>) -> Result<()> {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- dwalign -->\n\
        <graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
        .to_owned();
    for (of, names) in [("node", &NODE_ATTRIBUTES[..]), ("edge", &EDGE_ATTRIBUTES)] {
        for name in names {
            let kind = match kind_of(name) {
                ColumnKind::Year => "int",
                ColumnKind::Fraction => "double",
                _ => "string",
            };
            text += &format!(
                "  <key id=\"{of}-{name}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{kind}\"/>\n"
            );
        }
    }
    text += "  <graph id=\"dwalign\" edgedefault=\"directed\">\n";
    out.write_all(text.as_bytes())?;
    network.nodes(|node| {
        let mut text = "    <node id=\"".to_owned();
        xml(&node.id, &mut text);
        text += "\">";
        data(&mut text, "node", &NODE_ATTRIBUTES, &node.attributes);
        text += "</node>\n";
        out.write_all(text.as_bytes())
    })?;
    let mut number = 0_u64;
    network.edges(|edge| {
        let mut text = format!("    <edge id=\"e{number}\" source=\"");
        number += 1;
        xml(&edge.source, &mut text);
        text += "\" target=\"";
        xml(&edge.target, &mut text);
        text += "\">";
        data(&mut text, "edge", &EDGE_ATTRIBUTES, &edge.attributes);
        text += "</edge>\n";
        out.write_all(text.as_bytes())
    })?;
    out.write_all(b"  </graph>\n</graphml>\n")
}

/// What is stated of a node or an edge.
fn data(text: &mut String, of: &str, names: &[&str], values: &[String]) {
    for (name, value) in names.iter().zip(values).filter(|(_, value)| !value.is_empty()) {
        *text += &format!("<data key=\"{of}-{name}\">");
        xml(value, text);
        *text += "</data>";
    }
}
