use resvg::tiny_skia::Pixmap;

use super::*;

fn svg(width: u32, height: u32, content: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" font-family=\"Verdana\">\
         {content}</svg>"
    )
}

fn inked(png: &[u8]) -> usize {
    let picture = Pixmap::decode_png(png).expect("the program writes PNG");
    picture.pixels().iter().filter(|dot| dot.red() < 128).count()
}

#[test]
fn a_picture_has_twice_its_pixels_and_its_shapes() {
    let raster = draw(&svg(60, 40, "<rect x=\"10\" y=\"10\" width=\"20\" height=\"5\"/>")).expect("an SVG");
    assert_eq!((raster.width, raster.height, raster.scale), (120, 80, SCALE));
    let picture = Pixmap::decode_png(&raster.bytes).expect("the program writes PNG");
    assert_eq!((picture.width(), picture.height()), (120, 80));
    assert_eq!(inked(&raster.bytes), 40 * 10);
    assert!(picture.pixels().iter().all(|dot| dot.alpha() == 255), "the ground is white, not clear");
}

#[test]
fn text_is_drawn_whatever_family_a_picture_asks_for() {
    let text = "<text x=\"5\" y=\"30\" font-size=\"24\">Việt</text>";
    let bold = "<text x=\"5\" y=\"30\" font-size=\"24\" font-weight=\"bold\">Việt</text>";
    let [plain, bold] = [text, bold].map(|content| inked(&png(&svg(90, 40, content)).expect("an SVG")));
    assert!(plain > 200, "{plain} dots");
    assert!(bold > plain * 5 / 4, "{bold} dots against {plain}");
}

#[test]
fn the_same_picture_gives_the_same_bytes() {
    let picture = svg(90, 40, "<text x=\"5\" y=\"30\" font-size=\"24\">Perú, años</text>");
    assert_eq!(png(&picture), png(&picture));
}

#[test]
fn a_huge_picture_is_bounded_and_says_so() {
    let thin = draw(&svg(1_000_000, 10, "<rect width=\"9999999\" height=\"9\"/>")).expect("an SVG");
    assert_eq!((thin.width, thin.height), (16_384, 1));
    assert!(thin.scale < SCALE);
    for (width, height) in [(20_000.0, 20_000.0), (1_000_000.0, 10.0), (3.0, 4e6), (1e9, 1e9)] {
        let scale = scale(Size::from_wh(width, height).expect("a size"));
        assert!(scale < SCALE && width.max(height) * scale <= SIDE * 1.0001, "{width} × {height}");
        assert!(width * height * scale * scale <= DOTS * 1.0001, "{width} × {height}");
    }
}

#[test]
fn what_is_no_picture_is_answered_with_words() {
    for text in ["", "words", "<svg", "<html/>"] {
        assert!(png(text).is_err(), "{text}");
    }
}

#[test]
fn no_file_is_opened_for_a_picture_inside_a_picture() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/graphs/tanzania.svg");
    assert!(std::path::Path::new(file).exists());
    let image = format!("<image href=\"{file}\" width=\"200\" height=\"200\"/>");
    assert_eq!(inked(&png(&svg(200, 200, &image)).expect("an SVG")), 0);
}
