//! The few shapes that diagrams are made of; every id and label is quoted here and nowhere else.

use graphviz_rust::dot_structures::{
    Attribute, Edge, EdgeTy, Graph, GraphAttributes, Id, Node, NodeId, Stmt, Subgraph, Vertex,
};
use graphviz_rust::printer::{DotPrinter, PrinterContext};

use crate::view::escape;

/// A quoted id or value. graphviz-rust prints ids as they are, so this is the only way to make one.
fn quoted(text: &str) -> Id {
    Id::Escaped(format!("\"{}\"", escape::dot(text)))
}

/// A label whose lines are centred; the line ends are DOT's own.
fn label(lines: &[String]) -> Id {
    let lines: Vec<String> = lines.iter().map(|line| escape::dot(line)).collect();
    Id::Escaped(format!("\"{}\"", lines.join("\\n")))
}

/// What to set, and to what.
pub(super) type Settings<'a> = &'a [(&'static str, &'a str)];

fn attributes(settings: Settings<'_>) -> Vec<Attribute> {
    settings.iter().map(|(name, value)| Attribute(Id::Plain((*name).to_owned()), quoted(value))).collect()
}

/// A box with lines of text.
pub(super) fn node(id: &str, lines: &[String], settings: Settings<'_>) -> Stmt {
    let mut all = vec![Attribute(Id::Plain("label".to_owned()), label(lines))];
    all.extend(attributes(settings));
    Stmt::Node(Node::new(NodeId(quoted(id), None), all))
}

/// An arrow.
pub(super) fn edge(from: &str, to: &str, settings: Settings<'_>) -> Stmt {
    let end = |id: &str| Vertex::N(NodeId(quoted(id), None));
    Stmt::Edge(Edge { ty: EdgeTy::Pair(end(from), end(to)), attributes: attributes(settings) })
}

/// A frame round some statements.
pub(super) fn cluster(id: &str, title: &[String], settings: Settings<'_>, within: Vec<Stmt>) -> Stmt {
    let mut stmts = vec![Stmt::Attribute(Attribute(Id::Plain("label".to_owned()), label(title)))];
    stmts.extend(attributes(settings).into_iter().map(Stmt::Attribute));
    stmts.extend(within);
    Stmt::Subgraph(Subgraph { id: quoted(&format!("cluster_{id}")), stmts })
}

/// Nodes in one column.
pub(super) fn column(ids: &[String]) -> Stmt {
    let mut stmts =
        vec![Stmt::Attribute(Attribute(Id::Plain("rank".to_owned()), Id::Plain("same".to_owned())))];
    stmts.extend(ids.iter().map(|id| Stmt::Node(Node::new(NodeId(quoted(id), None), Vec::new()))));
    Stmt::Subgraph(Subgraph { id: Id::Anonymous(String::new()), stmts })
}

/// The whole drawing, left to right, under a title.
pub(super) fn drawing(id: &str, title: &[String], body: Vec<Stmt>) -> String {
    let mut settings = vec![Attribute(Id::Plain("label".to_owned()), label(title))];
    settings.extend(attributes(&[
        ("labelloc", "t"),
        ("labeljust", "l"),
        ("rankdir", "LR"),
        ("fontname", "Helvetica"),
        ("fontsize", "16"),
        ("nodesep", "0.16"),
        ("ranksep", "0.9"),
        ("newrank", "true"),
        ("splines", "true"),
        ("bgcolor", "white"),
    ]));
    let nodes: Settings<'_> = &[
        ("shape", "box"),
        ("style", "filled"),
        ("fillcolor", "white"),
        ("color", "#444444"),
        ("fontname", "Helvetica"),
        ("fontsize", "11"),
        ("margin", "0.12,0.06"),
    ];
    let edges: Settings<'_> =
        &[("fontname", "Helvetica"), ("fontsize", "9"), ("color", "#444444"), ("arrowsize", "0.7")];
    let mut stmts = vec![
        Stmt::GAttribute(GraphAttributes::Graph(settings)),
        Stmt::GAttribute(GraphAttributes::Node(attributes(nodes))),
        Stmt::GAttribute(GraphAttributes::Edge(attributes(edges))),
    ];
    stmts.extend(body);
    let graph = Graph::DiGraph { id: quoted(id), strict: false, stmts };
    // A context keeps the indentation it ends with, so each drawing gets a fresh one. Statements shorter than this
    // stay on one line, which keeps differences between two versions of a drawing readable.
    graph.print(&mut PrinterContext::default()) + "\n"
}
