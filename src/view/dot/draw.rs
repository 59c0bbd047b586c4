//! The few shapes that diagrams are made of; every id and label is quoted here and nowhere else.

use graphviz_rust::dot_structures::{
    Attribute, Edge, EdgeTy, Graph, GraphAttributes, Id, Node, NodeId, Stmt, Subgraph, Vertex,
};
use graphviz_rust::printer::{DotPrinter, PrinterContext};

use crate::view::markup::escape;
use crate::view::svg::theme::dot;

/// A quoted id or value. graphviz-rust prints ids as they are, so this is the only way to make one.
fn quoted(text: &str) -> Id {
    Id::Escaped(format!("\"{}\"", escape::dot(text)))
}

/// A label whose lines are centred; the line ends are DOT's own.
fn label(lines: &[String]) -> Id {
    let lines: Vec<String> = lines.iter().map(|line| escape::dot(line)).collect();
    Id::Escaped(format!("\"{}\"", lines.join("\\n")))
}

/// A label whose lines begin at the left.
fn flush(lines: &[String]) -> Id {
    let lines: Vec<String> = lines.iter().map(|line| escape::dot(line) + "\\l").collect();
    Id::Escaped(format!("\"{}\"", lines.concat()))
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
    let mut stmts = vec![Stmt::Attribute(Attribute(Id::Plain("label".to_owned()), flush(title)))];
    stmts.push(Stmt::Attribute(Attribute(Id::Plain("labeljust".to_owned()), quoted("l"))));
    stmts.extend(attributes(settings).into_iter().map(Stmt::Attribute));
    stmts.extend(within);
    Stmt::Subgraph(Subgraph { id: quoted(&format!("cluster_{id}")), stmts })
}

/// The rows of a legend, each of cells with words, fill, line colour and line style, in one box.
pub(super) fn legend(title: &str, rows: &[Vec<[&str; 4]>]) -> Stmt {
    let cell = |[words, fill, line, style]: &[&str; 4]| {
        let border = if style.is_empty() { "0" } else { "1" };
        let style = if style.is_empty() { String::new() } else { format!(" STYLE=\"{style}\"") };
        format!("<TD BORDER=\"{border}\" BGCOLOR=\"{fill}\" COLOR=\"{line}\"{style}>{words}</TD>")
    };
    let rows: String =
        rows.iter().map(|row| format!("<TR>{}</TR>", row.iter().map(cell).collect::<String>())).collect();
    let table = format!(
        "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"4\" CELLPADDING=\"4\"><TR><TD COLSPAN=\"3\" ALIGN=\"LEFT\">{title}</TD></TR>{rows}</TABLE>>"
    );
    let mut all = vec![Attribute(Id::Plain("label".to_owned()), Id::Html(table))];
    all.extend(attributes(&[
        ("shape", "box"),
        ("style", "rounded"),
        ("color", dot::FRAME_FAINT),
        ("fontsize", "10"),
    ]));
    Stmt::Node(Node::new(NodeId(quoted("legend"), None), all))
}

/// Nodes in one column, from top to bottom.
pub(super) fn ordered_column(ids: &[String]) -> Stmt {
    let Stmt::Subgraph(mut column) = column(ids) else { unreachable!("a column is a subgraph") };
    column.stmts.extend(ids.windows(2).map(|pair| edge(&pair[0], &pair[1], &[("style", "invis")])));
    Stmt::Subgraph(column)
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
    let mut settings = vec![Attribute(Id::Plain("label".to_owned()), flush(title))];
    settings.extend(attributes(&[
        ("labelloc", "t"),
        ("labeljust", "l"),
        ("rankdir", "LR"),
        ("fontname", "Helvetica"),
        ("fontsize", "16"),
        ("nodesep", "0.16"),
        ("ranksep", "0.9"),
        ("newrank", "true"),
        ("compound", "true"),
        ("splines", "true"),
        ("bgcolor", "white"),
    ]));
    let nodes: Settings<'_> = &[
        ("shape", "box"),
        ("style", "filled"),
        ("fillcolor", "white"),
        ("color", dot::LINE),
        ("fontname", "Helvetica"),
        ("fontsize", "11"),
        ("margin", "0.12,0.06"),
    ];
    let edges: Settings<'_> =
        &[("fontname", "Helvetica"), ("fontsize", "9"), ("color", dot::LINE), ("arrowsize", "0.7")];
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
