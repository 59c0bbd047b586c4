//! The values as CSV.

use super::Indicator;
use super::shares::{self, ShareIndicator};
use super::text::values;
use crate::view::markup::escape;

/// One row for each indicator and year: of counts the columns that they have had from the first, of shares those
/// behind them.
pub(super) fn csv(indicators: &[Indicator<'_>], of_shares: &[ShareIndicator<'_>]) -> String {
    let counts = values(indicators, None).csv();
    let mut heading = counts.lines().next().unwrap_or_default().to_owned();
    if of_shares.is_empty() {
        return counts;
    }
    if heading.is_empty() {
        "indicator,year,value,of,undecided,incomplete,via_dwcp_only,other_only,both,documented,possible,milestone,status"
            .clone_into(&mut heading);
    }
    let mut text = format!("{heading},part,whole,currency,to_go\n");
    text.extend(counts.lines().skip(1).map(|line| format!("{line},,,,\n")));
    for [id, year, value, part, whole, currency, left_out, milestone, lacking, status] in
        shares::rows(of_shares)
    {
        let id = escape::csv(&id).into_owned();
        text += &format!(
            "{id},{year},{value},,,{left_out},,,,,,{milestone},{status},{part},{whole},{currency},{lacking}\n"
        );
    }
    text
}
