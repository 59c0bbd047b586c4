//! What would be right, or what to do.

use super::Fault;
use crate::diagnostic::{nearest, quoted_list};

fn did_you_mean(nearest: Option<&str>, otherwise: String) -> String {
    nearest.map_or(otherwise, |n| format!("did you mean “{n}”?"))
}

impl Fault {
    pub(super) fn remedy(&self) -> String {
        match self {
            Self::NotUtf8 { .. } | Self::Utf16 => "save the file as UTF-8 (in Excel: “CSV UTF-8”)".into(),
            Self::Syntax { .. } => "mend the text at this place".into(),
            Self::OpenQuote => "close the quote, or double a quote that belongs to the text".into(),
            Self::StrayQuote { .. } => "put the whole cell in quotes and double the quote inside it".into(),
            Self::TooLarge { .. } => "give a larger limit with --max-size if the file is meant".into(),
            Self::EmptyDataset => "give a folder or file with at least one framework".into(),
            Self::UnknownFile { nearest } | Self::UnknownFileIgnored { nearest } => did_you_mean(
                nearest.as_deref(),
                "name a CSV file after its table (frameworks.csv, links.csv, …); save the sheets of a workbook as “CSV UTF-8”".into(),
            ),
            Self::Unreadable { .. } => "close it in other programs and check that you may read it".into(),
            Self::MissingColumn { found, nearest, .. } => did_you_mean(
                nearest.as_deref(),
                if found.is_empty() {
                    "the file is empty; add the heading".into()
                } else {
                    format!("add it; the columns found are {}", quoted_list(found.iter().map(String::as_str)))
                },
            ),
            Self::RaggedRow { .. } => "put texts that hold the separator in quotes".into(),
            Self::RepeatedColumn { .. } => "remove or rename one of the two".into(),
            Self::UnknownTable { nearest, known, .. } => did_you_mean(
                nearest.as_deref(),
                format!("known here: {}", quoted_list(known.iter().copied())),
            ),
            Self::NestedElsewhere { column, .. } => {
                format!("leave “{column}” out, or move the row to where it belongs")
            }
            Self::EmptyCell { .. } => "fill it in, or delete the row".into(),
            Self::WrongType { expected, .. } => format!("give {expected}"),
            Self::UnknownWord { nearest, allowed, .. } => {
                did_you_mean(*nearest, "choose one of the allowed words".into())
                    + &format!(" (allowed: {allowed})")
            }
            Self::YearOutOfRange { .. } => "write the year with four digits".into(),
            Self::ConfidenceOutOfRange { .. } => "write 85 per cent as 0.85".into(),
            Self::NotFinite { .. } => "leave it empty if it is not known".into(),
            Self::BadId { .. } => "use a short code without “/”".into(),
            Self::LostForm { .. } => {
                "format the column as text and type the code again; in TOML and JSON write it in quotes"
                    .into()
            }
            Self::BadDate { .. } => "write YYYY-MM-DD, YYYY-MM or YYYY".into(),
            Self::NoTitle => "fill one of title, title_fr, title_es".into(),
            Self::Dangling { what, nearest, known, .. } => did_you_mean(
                nearest.as_deref(),
                if known.is_empty() {
                    format!("there is no {what} there at all")
                } else {
                    format!("known: {}", quoted_list(known.iter().map(String::as_str)))
                },
            ),
            Self::AcrossCountries { country, .. } => {
                format!("link plans of one country, or add {country} to the framework's countries")
            }
            Self::ForeignElement { belongs_to, .. } => {
                format!("name the priority {belongs_to}, or another element")
            }
            Self::ForeignOutput { belongs_to, .. } => {
                format!("name the outcome {belongs_to}, or another output")
            }
            Self::Ambiguous { candidates, .. } => {
                format!("name one of {}", quoted_list(candidates.iter().map(String::as_str)))
            }
            Self::WrongKind { expected, .. } => {
                format!("name {expected}, or correct the kind of the framework")
            }
            Self::StatedTwice { .. } => "keep one of the two, or give the other an id of its own".into(),
            Self::CountryTwice { .. } => "keep one name, or correct the code of the other country".into(),
            Self::PeriodReversed { .. } => "exchange start and end, or correct one of them".into(),
            Self::RoleContradiction { .. } => "remove one of the two rows".into(),
            Self::AbsenceContradiction { .. } => "remove the absence, or set the link to rejected".into(),
            Self::UnknownColumn { nearest, .. } => {
                did_you_mean(*nearest, "remove the column, or rename it".into())
            }
            Self::UnknownCountry { code } => did_you_mean(
                nearest(code, crate::country::iso_codes()),
                "use the three-letter code, unless this one is meant".into(),
            ),
            Self::UnlistedCountry { nearest, .. } => {
                did_you_mean(nearest.as_deref(), "add it to the table of countries".into())
            }
            Self::RepeatedRow { .. } => "delete one of the two".into(),
            Self::OutOfPeriod { .. } => "correct the periods, or drop the link".into(),
            Self::StaleLink { now, .. } => format!("judge the link again, then set its pin to {now}"),
            Self::CostsDiffer { .. } => "compare the lines with their source; correct the one that differs".into(),
            Self::MilestoneUnfit { is_share, .. } => {
                if *is_share { "write a share such as 70%, or growth such as +20%" } else { "write a count such as 12, or growth such as +20%" }
                    .into()
            }
            Self::UninfoCutNames { .. } => {
                "take the full wording from the framework document where it matters".into()
            }
            Self::UninfoOrphanRows { .. } => {
                "their agencies, dates and money are attached to no outcome".into()
            }
            Self::UninfoMissingTree { .. } => {
                "compare with the framework document before calling anything absent".into()
            }
            Self::UninfoJointRows { .. } => {
                "each agency keeps its role and its own money; count the pieces of work, not the rows".into()
            }
            Self::UninfoNoRows { .. } => "give the agencies in a roles table beside the export".into(),
            Self::UninfoShared { .. } => {
                "nothing to do; it pairs with the DWCPs of each of its countries".into()
            }
            Self::UninfoYears { .. } => {
                "state start and end in a frameworks table of your own if you know them".into()
            }
            Self::UninfoTidied { .. } => "use the ids that the reports show".into(),
            Self::UninfoUnknownCountry { code, .. } => match code {
                Some(_) => "nothing to do if the code is right; else rename the file".into(),
                None => "name the file after the country's three-letter code, such as MDA.json".into(),
            },
            Self::UninfoDiffering { .. } => "export the files on the same day".into(),
            Self::UninfoBadRow { .. } => "compare with a fresh export".into(),
            Self::UninfoTotals { .. } => "compare with a fresh export before adding figures up".into(),
            Self::UninfoRounded { .. } => "nothing to do; a hundredth is the least that is held".into(),
            Self::UninfoReversed { .. } => "exchange start and end, or correct one of them, in UN INFO".into(),
            Self::UninfoOutside { .. } => "correct the dates of the rows, or those of the framework, in UN INFO".into(),
            Self::UninfoStatus { .. } => "correct the status, the dates or the money in UN INFO".into(),
            Self::UninfoNoPartner { .. } => "name the partners in UN INFO; not known is not none".into(),
            Self::UninfoNoParent { .. } => "choose the output of the row in UN INFO".into(),
            Self::UninfoEmptyMoney { .. } => "fill the figure in UN INFO if it is known; 0 only where zero is meant".into(),
            Self::UninfoZero { .. } => "fill in what is needed, or leave it empty".into(),
        }
    }
}
