//! The sheet of results: a matrix for each pairing, its counts, and the indicators, with charts of the program's own.

use rust_xlsxwriter::{
    Chart, ChartDataLabel, ChartFormat, ChartLegendPosition, ChartPoint, ChartSolidFill, ChartType, Format,
    FormatAlign, Worksheet, XlsxError,
};

use crate::align::{JudgedLink, PairingVerdict, Standing};
use crate::graph::name::plan;
use crate::graph::{Element, Outcome, Priority};
use crate::indicator::{Evaluation, Known};
use crate::locale::message;
use crate::say;
use crate::view::indicators::Indicator;
use crate::view::svg::theme;
use crate::view::titled;
use crate::vocab::{Extent, Language, OutcomeClass, PriorityClass, Vocabulary};

use super::held::plain;
use super::mark::Judged;
use super::style::{self, Styles};
use super::table::{lines_of, note};
use super::verdict;

/// The columns before the outcomes: a margin, code, title, verdict.
const WIDTHS: [f64; 4] = [2.0, 26.0, 58.0, 36.0];

/// The first column of the outcomes.
const FIRST: u16 = 4;

pub(super) fn write(
    sheet: &mut Worksheet,
    name: &str,
    judged: &Judged<'_, '_>,
    language: Language,
    styles: &Styles,
) -> Result<(), XlsxError> {
    sheet.set_name(name)?;
    sheet.set_tab_color(theme::SHEET_TABS[2]);
    sheet.set_screen_gridlines(false);
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    for (column, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    let most = judged.verdicts.iter().map(|v| v.outcomes.len()).max().unwrap_or(0);
    for column in (FIRST..).take(most) {
        sheet.set_column_width(column, 9)?;
    }
    sheet.write_string_with_format(0, 1, say!(language, "results-title"), &styles.title)?;
    sheet.set_row_height(0, 28)?;
    let policy = say!(language, "results-policy", policy = judged.policy.words(language));
    sheet.write_string_with_format(1, 1, policy, &Format::new().set_font_color(theme::SHEET_ASIDE.text))?;
    let mut page = Page { sheet, row: 3, name: name.to_owned(), language, styles };
    if judged.verdicts.is_empty() {
        page.sheet.merge_range(3, 1, 3, 3, &say!(language, "results-none"), &styles.plain)?;
        page.sheet.set_row_height(3, 32)?;
        page.row += 2;
    }
    for verdict in judged.verdicts {
        page.pairing(verdict)?;
    }
    page.indicators(judged.indicators)
}

struct Page<'p> {
    sheet: &'p mut Worksheet,
    row: u32,
    name: String,
    language: Language,
    styles: &'p Styles,
}

impl Page<'_> {
    fn say(&self, key: &str) -> String {
        message(self.language, key, Vec::new())
    }

    fn pairing(&mut self, verdict: &PairingVerdict<'_>) -> Result<(), XlsxError> {
        let (pairing, language) = (verdict.pairing, self.language);
        let heading = say!(
            language,
            "align-plans",
            country = pairing.country.name(language),
            code = pairing.country.code(),
            dwcp = plan(pairing.dwcp, language),
            un = plan(pairing.un, language)
        );
        self.sheet.write_string_with_format(self.row, 1, plain(&heading), &self.styles.part)?;
        self.sheet.set_row_height(self.row, 22)?;
        self.row += 1;
        let look = theme::pairing(verdict.class());
        let word = format!("{} {}", look.symbol, verdict.label(language));
        self.sheet.write_string_with_format(self.row, 1, word, &style::of_class(look))?;
        let stated = pairing.stated_in_words(language);
        let why = plain(&std::iter::once(verdict.why(language)).chain(stated).collect::<Vec<_>>().join(" "));
        self.sheet.merge_range(self.row, 2, self.row, 3, &why, &self.styles.plain)?;
        self.sheet.set_row_height(self.row, 15 * lines_of(&why, WIDTHS[2] + WIDTHS[3]))?;
        self.row += 2;
        if verdict.priorities.is_empty() && verdict.outcomes.is_empty() {
            return Ok(());
        }
        self.matrix(verdict)?;
        self.counts(verdict)
    }

    /// Priorities and elements down, outcomes across.
    fn matrix(&mut self, verdict: &PairingVerdict<'_>) -> Result<(), XlsxError> {
        let (language, styles) = (self.language, self.styles);
        for (column, key) in (1..).zip(["results-code", "results-item", "results-class"]) {
            self.sheet.write_string_with_format(self.row, column, self.say(key), &styles.mark)?;
        }
        let centred = styles.mark.clone().set_align(FormatAlign::Center);
        for (column, outcome) in (FIRST..).zip(&verdict.outcomes) {
            self.sheet.write_string_with_format(self.row, column, plain(outcome.outcome.id()), &centred)?;
            let title = note(plain(&titled(outcome.outcome.title_found(language), language)));
            self.sheet.insert_note(self.row, column, &title)?;
        }
        self.row += 1;
        for priority in &verdict.priorities {
            let look = theme::priority(priority.class());
            let word = verdict::word(priority.class(), look, priority.nothing(), language);
            let title = plain(&titled(priority.priority.title_found(language), language));
            self.item(priority.priority.id(), [&title, &word], &styles.strong)?;
            self.sheet.write_string_with_format(self.row, 3, word, &style::of_class(look))?;
            self.signs(verdict, &priority.own_links().iter().collect::<Vec<_>>())?;
            for (element, cover) in priority.elements() {
                let title = format!("    {}", plain(&titled(element.title_found(language), language)));
                let mark = verdict::of_element(cover, language);
                let code = format!("    {}", address(priority.priority, element));
                self.item(&code, [&title, &mark.word], &styles.plain)?;
                self.sheet.write_string_with_format(self.row, 3, &mark.word, &style::of_class(mark.look))?;
                self.signs(verdict, &priority.links_of(element).iter().collect::<Vec<_>>())?;
            }
        }
        self.sheet.write_string_with_format(self.row, 3, self.say("results-class"), &styles.mark)?;
        for (column, outcome) in (FIRST..).zip(&verdict.outcomes) {
            let look = theme::outcome(outcome.class());
            let small = style::of_class(look).set_font_size(8).set_align(FormatAlign::Center);
            let word = verdict::word(outcome.class(), look, None, language);
            self.sheet.write_string_with_format(self.row, column, word, &small)?;
            self.sheet.insert_note(self.row, column, &note(plain(&outcome.why(language))))?;
        }
        self.sheet.set_row_height(self.row, 26)?;
        self.row += 1;
        let aside = Format::new().set_font_color(theme::SHEET_ASIDE.text);
        self.sheet.write_string_with_format(self.row, 1, self.say("results-legend"), &aside)?;
        self.row += 2;
        Ok(())
    }

    /// Code and title of a row that is as high as its title and its class ask for.
    fn item(&mut self, code: &str, [title, class]: [&str; 2], style: &Format) -> Result<(), XlsxError> {
        self.sheet.write_string_with_format(self.row, 1, plain(code), style)?;
        self.sheet.write_string_with_format(self.row, 2, title, style)?;
        let lines = lines_of(title, WIDTHS[2]).max(lines_of(class, WIDTHS[3]));
        self.sheet.set_row_height(self.row, 15 * lines)?;
        Ok(())
    }

    fn signs(&mut self, verdict: &PairingVerdict<'_>, links: &[&JudgedLink<'_>]) -> Result<(), XlsxError> {
        for (column, outcome) in (FIRST..).zip(&verdict.outcomes) {
            let (sign, class) = sign(links, outcome.outcome);
            let style = match class {
                Some(class) => style::of_class(theme::priority(class)),
                None => style::on(theme::SHEET_ASIDE),
            };
            let style = style.set_align(FormatAlign::Center);
            self.sheet.write_string_with_format(self.row, column, sign, &style)?;
        }
        self.row += 1;
        Ok(())
    }

    /// The counts with their bounds, and a chart of the classes at both ends.
    fn counts(&mut self, verdict: &PairingVerdict<'_>) -> Result<(), XlsxError> {
        let (styles, language, counts) = (self.styles, self.language, verdict.counts());
        let heads =
            ["results-counts", "", "results-documented", "results-counted", "results-possible", "results-of"];
        for (column, key) in (1..).zip(heads) {
            let text = if key.is_empty() { String::new() } else { self.say(key) };
            self.sheet.write_string_with_format(self.row, column, text, &styles.mark)?;
        }
        self.row += 1;
        let rows = [
            ("results-full", counts.full, counts.priorities, counts.unexamined),
            ("results-taken", counts.taken_up, counts.priorities, counts.unexamined),
            ("results-shared", counts.shared, counts.outcomes, counts.outcomes_unexamined),
        ];
        for (key, range, of, unexamined) in rows {
            self.sheet.merge_range(self.row, 1, self.row, 2, &self.say(key), &styles.plain)?;
            let values = [range.documented, range.counted, range.possible, of];
            for (column, value) in (3..).zip(values) {
                // Where nothing is linked and not all is examined, a nought would say that somebody looked.
                if value == 0 && unexamined > 0 {
                    self.sheet.write_string_with_format(self.row, column, "–", &left())?;
                } else {
                    self.sheet.write_number_with_format(self.row, column, value as f64, &left())?;
                }
            }
            self.row += 1;
        }
        self.row += 1;
        let priorities: Vec<(PriorityClass, usize)> = (PriorityClass::ALL.iter().rev())
            .map(|&class| (class, verdict.priorities.iter().filter(|p| p.class() == class).count()))
            .filter(|(_, n)| *n > 0)
            .collect();
        let outcomes: Vec<(OutcomeClass, usize)> = (OutcomeClass::ALL.iter().rev())
            .map(|&class| (class, verdict.outcomes.iter().filter(|o| o.class() == class).count()))
            .filter(|(_, n)| *n > 0)
            .collect();
        let bars = |word: &str, n: usize, look: theme::Look| (word.to_owned(), n, look);
        let priorities =
            priorities.into_iter().map(|(c, n)| bars(c.label(language), n, theme::priority(c))).collect();
        let outcomes =
            outcomes.into_iter().map(|(c, n)| bars(c.label(language), n, theme::outcome(c))).collect();
        let top = self.row;
        self.bars("results-chart-priorities", priorities, (top, 10))?;
        self.row += 1;
        self.bars("results-chart-outcomes", outcomes, (top, 20 + CHART_WIDTH))?;
        self.row = self.row.max(top + CHART_ROWS) + 2;
        Ok(())
    }

    /// A small table, and its bar chart beside it: in a row of the sheet, so many pixels to the right.
    fn bars(
        &mut self,
        title: &str,
        bars: Vec<(String, usize, theme::Look)>,
        (row, right): (u32, u32),
    ) -> Result<(), XlsxError> {
        // What is not in the data has no chart.
        if bars.is_empty() {
            return Ok(());
        }
        let title = self.say(title);
        self.sheet.write_string_with_format(self.row, 1, &title, &self.styles.strong)?;
        self.row += 1;
        let first = self.row;
        let mut points = Vec::new();
        for (word, count, look) in bars {
            self.sheet.write_string_with_format(self.row, 1, &word, &style::of_class(look))?;
            self.sheet.write_number_with_format(self.row, 2, count as f64, &left())?;
            points.push(ChartPoint::new().set_format(&mut filled(look.line)));
            self.row += 1;
        }
        let last = self.row - 1;
        let mut chart = Chart::new(ChartType::Bar);
        chart.title().set_name(&title).set_font(rust_xlsxwriter::ChartFont::new().set_size(12));
        chart.legend().set_hidden();
        // Of a chart of lying bars the one axis is the other's; the numbers stand at the bars.
        chart.y_axis().set_reverse();
        chart.x_axis().set_major_gridlines(false).set_hidden(true).set_min(0);
        chart
            .add_series()
            .set_categories((self.name.as_str(), first, 1, last, 1))
            .set_values((self.name.as_str(), first, 2, last, 2))
            .set_points(&points)
            .set_gap(40)
            .set_data_label(ChartDataLabel::new().show_value());
        chart.set_width(CHART_WIDTH).set_height(CHART_ROWS * 20).set_alt_text(&title);
        self.sheet.insert_chart_with_offset(row, 3, &chart, right, 2)?;
        Ok(())
    }

    /// The value of a year, with the number of frameworks that are undecided; a dash where none is in force or none has an
    /// answer.
    fn figure(&mut self, column: u16, year: &Evaluation<'_>) -> Result<(), XlsxError> {
        match (year.known(), year.undecided) {
            (Known::Value, 0) => {
                self.sheet.write_number_with_format(self.row, column, year.value as f64, &left())?;
            }
            (Known::Value, undecided) => {
                let format = left().set_num_format(format!("0\" (? {undecided})\""));
                self.sheet.write_number_with_format(self.row, column, year.value as f64, &format)?;
            }
            _ => {
                self.sheet.write_string_with_format(self.row, column, "–", &left())?;
            }
        }
        Ok(())
    }

    /// The indicators year by year, and their chart.
    fn indicators(&mut self, indicators: &[Indicator<'_>]) -> Result<(), XlsxError> {
        let years: Vec<u16> =
            indicators.first().map_or(Vec::new(), |i| i.years.iter().map(|e| e.year).collect());
        if years.is_empty() {
            return Ok(());
        }
        let styles = self.styles;
        self.sheet.write_string_with_format(self.row, 1, self.say("results-indicators"), &styles.part)?;
        self.sheet.set_row_height(self.row, 22)?;
        self.row += 1;
        let heading = self.row;
        self.sheet.write_string_with_format(heading, 1, self.say("results-code"), &styles.mark)?;
        self.sheet.write_string_with_format(heading, 2, self.say("results-indicator"), &styles.mark)?;
        for (column, year) in (3..).zip(&years) {
            self.sheet.write_string_with_format(heading, column, year.to_string(), &styles.mark)?;
        }
        self.row += 1;
        let title = self.say("results-chart-indicators");
        let last = 2 + u16::try_from(years.len()).unwrap_or(u16::MAX - 2);
        let mut chart = Chart::new(ChartType::Column);
        chart.title().set_name(&title).set_font(rust_xlsxwriter::ChartFont::new().set_size(12));
        chart.legend().set_position(ChartLegendPosition::Bottom);
        chart.y_axis().set_major_unit(1.0);
        let inks = [theme::SHEET_TABS[0], theme::SHEET_TABS[2], theme::SHEET_TABS[1]];
        let (mut undecided, mut drawn) = (false, false);
        for (n, indicator) in indicators.iter().enumerate() {
            let name = plain(indicator.definition.title_in(self.language));
            self.item(&indicator.definition.id, [&name, ""], &styles.plain)?;
            for (column, year) in (3..).zip(&indicator.years) {
                self.figure(column, year)?;
            }
            undecided |= indicator.years.iter().any(|year| year.undecided > 0);
            // What has no answer has no column, and is not drawn as zero.
            if indicator.years.iter().all(|year| year.known() != Known::Value) {
                self.row += 1;
                continue;
            }
            drawn = true;
            chart
                .add_series()
                .set_name((self.name.as_str(), self.row, 1))
                .set_categories((self.name.as_str(), heading, 3, heading, last))
                .set_values((self.name.as_str(), self.row, 3, self.row, last))
                .set_format(&mut filled(inks[n % inks.len()]));
            self.row += 1;
        }
        if undecided {
            let said = format!("? n {}", self.say("chart-undecided"));
            self.sheet.write_string_with_format(self.row, 1, said, &styles.plain)?;
            self.row += 1;
        }
        // A chart of nothing cannot be written.
        if drawn {
            chart.set_width(2 * CHART_WIDTH).set_height(CHART_ROWS * 24).set_alt_text(&title);
            self.sheet.insert_chart_with_offset(self.row + 1, 1, &chart, 0, 2)?;
        }
        Ok(())
    }
}

/// The size of a chart, in pixels and in rows of 20 pixels.
const CHART_WIDTH: u32 = 430;
const CHART_ROWS: u32 = 11;

fn left() -> Format {
    Format::new().set_align(FormatAlign::Left).set_align(FormatAlign::Top)
}

fn filled(colour: &str) -> ChartFormat {
    let mut format = ChartFormat::new();
    format.set_solid_fill(ChartSolidFill::new().set_color(colour));
    format
}

/// `P1/E2`.
fn address(priority: Priority<'_>, element: Element<'_>) -> String {
    format!("{}/{}", priority.id(), element.id())
}

/// What some links say of an outcome: the strongest of them, and the class whose colour that has.
fn sign(links: &[&JudgedLink<'_>], outcome: Outcome<'_>) -> (&'static str, Option<PriorityClass>) {
    let here = || links.iter().filter(|l| l.link.outcome() == outcome);
    let counting = here().filter(|l| l.standing == Standing::Counts).map(|l| l.link.extent()).min();
    match counting {
        Some(Extent::Whole) => ("W", Some(PriorityClass::Full)),
        Some(Extent::Part) => ("P", Some(PriorityClass::Partial)),
        None if here().any(|l| l.standing == Standing::Rejected) => ("N", None),
        None if here().next().is_some() => ("?", None),
        None => ("", None),
    }
}
