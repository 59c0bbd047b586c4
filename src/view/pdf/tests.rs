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
