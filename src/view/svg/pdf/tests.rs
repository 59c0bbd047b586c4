use super::*;

fn svg(width: u32, height: u32) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">\
         <text x=\"20\" y=\"40\" font-size=\"20\">Việt Nam</text></svg>"
    )
}

#[test]
fn the_same_pictures_give_the_same_bytes() {
    let (one, two) = (svg(300, 200), svg(5000, 3000));
    let document = pdf_pages(&[&one, &two], "Two").expect("pictures");
    assert!(document.starts_with(b"%PDF-1."));
    assert_eq!(document, pdf_pages(&[&one, &two], "Two").expect("pictures"));
    assert_ne!(document, pdf_pages(&[&one, &two], "Deux").expect("pictures"), "the title is written");
}

/// The letters that a document gives back when its text is selected, by their codes in UTF-16.
#[test]
fn text_stays_text_and_its_font_travels_with_it() {
    let settings = SerializeSettings { compress_content_streams: false, ..SerializeSettings::default() };
    let bytes = document(&[&svg(300, 200), &svg(300, 200)], "Two", settings).expect("pictures");
    let shown = String::from_utf8_lossy(&bytes);
    assert!(shown.contains("/Type/Pages/Count 2/"));
    for letter in "Việt Nam".chars().filter(|c| *c != ' ') {
        let code = format!("<{:04X}>\n", u32::from(letter));
        assert!(shown.contains(&code), "{letter} cannot be selected");
    }
    assert!(!shown.contains(&format!("<{:04X}>\n", u32::from('Q'))), "only the letters used are there");
    assert_eq!(shown.matches("+DejaVuSans/").count(), 3, "the pages share one font, cut to the letters used");
    assert_eq!(shown.matches("/FontFile2 ").count(), 1);
}

#[test]
fn a_picture_that_is_readable_on_a4_is_put_on_a4() {
    let small = Sheet::of(300.0, 200.0);
    assert_eq!((small.page, small.picture), (A4, (225.0, 150.0)), "nothing is blown up");
    let board = Sheet::of(1400.0, 900.0);
    assert_eq!(board.page, A4);
    assert!(board.picture.0 / (1400.0 * POINTS) >= SMALLEST);
    assert!(board.picture.0 <= A4.0 - 2.0 * EDGE && board.picture.1 <= A4.1 - 2.0 * EDGE);
    assert!(
        (board.picture.0 / board.picture.1 - 1400.0 / 900.0).abs() < 0.001,
        "its sides keep their relation"
    );
}

#[test]
fn a_picture_that_would_be_too_small_on_a4_has_a_page_of_its_size() {
    let tall = Sheet::of(1240.0, 4000.0);
    assert_eq!((tall.page, tall.picture, tall.place), ((930.0, 3000.0), (930.0, 3000.0), (0.0, 0.0)));
    let endless = Sheet::of(1000.0, 100_000.0);
    assert!((endless.page.1 - SIDE).abs() < 0.01 && endless.page == endless.picture);
}

#[test]
fn what_is_no_picture_is_answered_with_words() {
    assert!(pdf("words", "Title").is_err());
    assert!(pdf_pages(&[], "Title").is_err());
}
