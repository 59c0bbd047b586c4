//! PDF, made by the program itself: text stays text, and the font travels with it.

use krilla::geom::{Size, Transform};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::{Document, SerializeSettings};
use krilla_svg::{SurfaceExt as _, SvgSettings};

use crate::view::svg::RenderError;
use crate::view::svg::typeset;

/// Can this build make PDF?
pub const BUILT_IN: bool = true;

/// The points of a picture's pixel: 96 pixels and 72 points are an inch.
const POINTS: f32 = 0.75;

/// A4 on its side, in points.
const A4: (f32, f32) = (841.89, 595.276);

/// The white edge of an A4 page that printers need, in points: 8 mm.
const EDGE: f32 = 22.68;

/// A picture is made this small to be put on A4, and no smaller: its smallest letters would no longer be read.
const SMALLEST: f32 = 0.7;

/// The longest side of a page that readers of PDF take, in points.
const SIDE: f32 = 14_400.0;

/// The PDF of an SVG picture, on a page of its own. The same picture and title give the same bytes: no date is
/// written.
///
/// The page is A4 on its side when the picture fits it at 70 % or more of its size; otherwise the page is as large as
/// the picture.
///
/// # Errors
///
/// Why, when the text is no SVG or has no size.
pub fn pdf(svg: &str, title: &str) -> Result<Vec<u8>, RenderError> {
    pdf_pages(&[svg], title)
}

/// The PDF of SVG pictures, each on a page of its own as [`pdf`] makes it.
///
/// # Errors
///
/// Why, when there is no picture, or one is no SVG or has no size.
pub fn pdf_pages(svgs: &[&str], title: &str) -> Result<Vec<u8>, RenderError> {
    document(svgs, title, SerializeSettings::default())
}

fn document(svgs: &[&str], title: &str, settings: SerializeSettings) -> Result<Vec<u8>, RenderError> {
    if svgs.is_empty() {
        return Err(RenderError::NoPicture);
    }
    let mut document = Document::new_with(settings);
    document.set_metadata(
        Metadata::new().title(title.to_owned()).creator("dwalign".to_owned()).producer("dwalign".to_owned()),
    );
    for svg in svgs {
        let tree = typeset::read(svg)?;
        let sheet = Sheet::of(tree.size().width(), tree.size().height());
        let sized = |(width, height): (f32, f32)| {
            Size::from_wh(width, height).ok_or(RenderError::NoPage(width, height))
        };
        let mut page = document.start_page_with(PageSettings::new(sized(sheet.page)?));
        let mut surface = page.surface();
        surface.push_transform(&Transform::from_translate(sheet.place.0, sheet.place.1));
        let drawn = surface.draw_svg(&tree, sized(sheet.picture)?, SvgSettings::default());
        surface.pop();
        surface.finish();
        page.finish();
        drawn.ok_or(RenderError::NotPut)?;
    }
    document.finish().map_err(|error| RenderError::Unwritten("PDF", format!("{error:?}")))
}

/// A page and the picture's place on it, all in points.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Sheet {
    page: (f32, f32),
    picture: (f32, f32),
    place: (f32, f32),
}

impl Sheet {
    /// The page for a picture of so many pixels.
    fn of(width: f32, height: f32) -> Self {
        let (width, height) = (width * POINTS, height * POINTS);
        let room = (A4.0 - 2.0 * EDGE, A4.1 - 2.0 * EDGE);
        let fits = (room.0 / width).min(room.1 / height).min(1.0);
        if fits >= SMALLEST {
            let picture = (width * fits, height * fits);
            return Self { page: A4, picture, place: ((A4.0 - picture.0) / 2.0, EDGE) };
        }
        let bounded = (SIDE / width.max(height)).min(1.0);
        let picture = (width * bounded, height * bounded);
        Self { page: picture, picture, place: (0.0, 0.0) }
    }
}

#[cfg(test)]
mod tests;
