//! GraphML.

use super::{EDGE_ATTRIBUTES, NODE_ATTRIBUTES, Network, kind_of};
use crate::record::ColumnKind;
use crate::view::markup::escape::xml;

/// The network as GraphML.
#[must_use]
pub fn graphml(network: &Network) -> String {
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
    for node in &network.nodes {
        text += "    <node id=\"";
        xml(&node.id, &mut text);
        text += "\">";
        data(&mut text, "node", &NODE_ATTRIBUTES, &node.attributes);
        text += "</node>\n";
    }
    for (number, edge) in network.edges.iter().enumerate() {
        text += &format!("    <edge id=\"e{number}\" source=\"");
        xml(&edge.source, &mut text);
        text += "\" target=\"";
        xml(&edge.target, &mut text);
        text += "\">";
        data(&mut text, "edge", &EDGE_ATTRIBUTES, &edge.attributes);
        text += "</edge>\n";
    }
    text + "  </graph>\n</graphml>\n"
}

/// What is stated of a node or an edge.
fn data(text: &mut String, of: &str, names: &[&str], values: &[String]) {
    for (name, value) in names.iter().zip(values).filter(|(_, value)| !value.is_empty()) {
        *text += &format!("<data key=\"{of}-{name}\">");
        xml(value, text);
        *text += "</data>";
    }
}
