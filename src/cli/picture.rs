//! Pictures as files: what kind a file's name asks for, and the bytes of that kind.

use std::path::Path;

use super::ours::{Product, mark_png};
use super::output::tell;
use super::{Failure, Outcome, files};
use crate::say;
use crate::view::svg::{Picture, RenderError, glyphs, pdf, png};
use crate::vocab::Language;

/// The kinds of files that pictures are written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Graphviz's language, for those who lay out for themselves.
    Dot,
    /// The graph for programs that analyse networks.
    GraphMl,
    Gexf,
    Svg,
    Png,
    Pdf,
}

impl Kind {
    /// What the end of a file's name asks for, in capitals or not.
    pub(super) fn of(path: &Path, language: Language) -> Result<Self, Failure> {
        let Some(extension) = path.extension() else {
            let file = path.display().to_string();
            return Err(Failure::Usage(say!(language, "picture-no-extension", file = file)));
        };
        let extension = extension.to_string_lossy().to_lowercase();
        let kind = match extension.as_str() {
            "dot" | "gv" => Self::Dot,
            "graphml" => Self::GraphMl,
            "gexf" => Self::Gexf,
            "svg" => Self::Svg,
            "png" => Self::Png,
            "pdf" => Self::Pdf,
            other => return Err(Failure::Usage(say!(language, "picture-no-kind", extension = other))),
        };
        Ok(kind)
    }

    /// The end of the names of such files.
    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Dot => "dot",
            Self::GraphMl => "graphml",
            Self::Gexf => "gexf",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pdf => "pdf",
        }
    }

    /// Fails where this build makes no such file: before data are read for nothing.
    pub(super) fn must_be_built_in(self, language: Language) -> Outcome {
        let built_in = match self {
            Self::Dot | Self::GraphMl | Self::Gexf | Self::Svg => true,
            Self::Png => png::BUILT_IN,
            Self::Pdf => pdf::BUILT_IN,
        };
        if built_in {
            return Ok(());
        }
        Err(Failure::Usage(say!(language, "picture-left-out", extension = self.extension())))
    }
}

/// Writes pictures to a file: one to SVG and PNG, a page each to PDF. What a picture lost on the way is told.
pub(super) fn write(
    path: &Path,
    kind: Kind,
    pictures: &[Picture],
    title: &str,
    language: Language,
) -> Outcome {
    let svgs: Vec<String> = pictures.iter().map(Picture::to_string).collect();
    let undrawn =
        |why: RenderError| Failure::World(say!(language, "picture-undrawn", why = why.words(language)));
    let file = || path.display().to_string();
    let bytes = match kind {
        Kind::Dot | Kind::GraphMl | Kind::Gexf | Kind::Svg => svgs.concat().into_bytes(),
        Kind::Png => {
            let raster = png::draw(&svgs.concat()).map_err(undrawn)?;
            if raster.scale < png::SCALE {
                // Something of the sharpness is always left.
                let percent = (100.0 * raster.scale / png::SCALE).round().max(1.0) as u32;
                let (width, height) = (raster.width, raster.height);
                let told = say!(
                    language,
                    "picture-bounded",
                    file = file(),
                    width = width,
                    height = height,
                    percent = percent
                );
                tell(&(told + "\n"));
            }
            let mut bytes = raster.bytes;
            mark_png(&mut bytes);
            bytes
        }
        Kind::Pdf => {
            let pages: Vec<&str> = svgs.iter().map(String::as_str).collect();
            pdf::pdf_pages(&pages, title).map_err(undrawn)?
        }
    };
    files::write(path, &bytes, Product::View)?;
    if matches!(kind, Kind::Png | Kind::Pdf) {
        let missing: Vec<String> =
            glyphs::missing(&svgs.concat()).into_iter().map(|letter| letter.to_string()).collect();
        if !missing.is_empty() {
            let most = missing.len().min(MOST_LETTERS);
            let more = if missing.len() > most { " …" } else { "" };
            let letters = missing[..most].join(" ") + more;
            tell(&(say!(language, "picture-no-letters", letters = letters, file = file()) + "\n"));
        }
    }
    Ok(())
}

/// How many letters are named that the font lacks.
const MOST_LETTERS: usize = 10;
