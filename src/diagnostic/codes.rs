//! The table of codes: each number once, with what it means and what to do about it.

/// Does a finding stop the run's outputs?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The data are wrong; nothing is written.
    Error,
    /// Something to know; the run goes on.
    Warning,
}

impl std::fmt::Display for Severity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

macro_rules! codes {
    ($($variant:ident $name:literal $title:literal $text:literal)*) => {
        /// The stable code of a kind of finding: `E…` is an error, `W…` a warning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = $title] $variant,)*
        }

        impl Code {
            /// Every code, ascending.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code as it is written: `E401`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// What it is about, in a few words.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)* }
            }

            /// What it means, why it matters and what to do.
            #[must_use]
            pub const fn text(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

codes! {
    NotUtf8 "E101" "the text is not UTF-8"
        "The file was saved in another encoding, most often Windows-1252 by a spreadsheet program, so accented letters would come out wrong. Save it again as UTF-8: in Excel “Save as → CSV UTF-8 (comma delimited)”, in LibreOffice “Character set: Unicode (UTF-8)”."
    Syntax "E102" "the file cannot be parsed"
        "The text is not well-formed TOML or JSON at the place shown: a quote, bracket or comma is missing or left over. Everything that could be read in spite of it was checked too."
    BrokenQuotes "E103" "a quote is in the wrong place"
        "In CSV a cell that holds a comma, a quote or a line break stands in double quotes, and a double quote inside it is doubled: \"say \"\"yes\"\"\". A quote that is never closed swallows the rows after it."
    TooLarge "E104" "the file is larger than the limit"
        "A file over the limit is not read, so that a mistaken path or a hostile file cannot exhaust the machine. Give a larger limit with --max-size if the file is meant."
    EmptyDataset "E105" "there is nothing to judge"
        "No framework was found in what was given. A dataset needs at least one plan: a row of the table “frameworks” or a UN INFO export. A folder is read with its subfolders; CSV files are recognised by the names of the tables."
    UnknownFile "E106" "the file is of no known kind"
        "A dataset is made of TOML files, JSON files (the record model or UN INFO exports) and CSV files named after the tables, such as links.csv."
    Unreadable "E107" "the file cannot be read"
        "The operating system refused to give the file's contents. Check that it is not open in another program and that you may read it."
    MissingColumn "E201" "a required column is missing"
        "The first row of a CSV file must name every required column of its table. Names are taken in English kebab form or as the labels that the reports show, in any letter case."
    RaggedRow "E202" "a row has more cells than the heading"
        "The row has values beyond the last heading, most often because a comma inside a text was not put in quotes. Which value belongs where cannot be known."
    RepeatedColumn "E203" "a column stands twice"
        "Two headings name the same column, so it cannot be known which of them counts. Remove or rename one."
    UnknownTable "E204" "a table has an unknown name"
        "Nothing in the table could be read, because no table of the record model has this name. Correct the name; tables that are not meant for dwalign belong in another file."
    NestedElsewhere "E205" "a nested row names another parent"
        "A row that is nested below another belongs to it and takes its ids. Here it names a different one, so it cannot be known where it belongs."
    EmptyCell "E301" "a required value is empty"
        "This column identifies the row or says what it is about, so it cannot be left out. A row that is meant to be empty should be deleted."
    WrongType "E302" "a value is of the wrong type"
        "The column takes another kind of value: a whole number for a year, yes or no for a question, text for a code. In TOML and JSON codes are written in quotes."
    UnknownWord "E303" "a word is not in the vocabulary"
        "The column takes one of a closed list of words. The word, or its label in English, French or Spanish, is accepted in any letter case; several are separated by “;”."
    YearOutOfRange "E304" "a year is out of range"
        "Years are taken from 1945 to 2100. A two-digit year or a serial number of a spreadsheet date is the usual cause."
    ConfidenceOutOfRange "E305" "a confidence is not between 0 and 1"
        "Confidence is a number from 0 (none) to 1 (certain); 85 per cent is written 0.85. Six decimals are kept."
    NotFinite "E306" "a number is not a number"
        "NaN and infinity are leftovers of a failed calculation. Leave the cell empty when the value is not known: empty is “not stated”, never zero."
    BadId "E307" "a code cannot be used as an id"
        "Ids are short texts without the sign “/”, which separates the parts of an address such as MDA/dwcp-2008-2011/P1, and without control characters."
    LostForm "E308" "a code was turned into a number or a date"
        "Spreadsheet programs turn 1.10 into 1.1 and 1-2 into 1 February as soon as the cell is not formatted as text, and the code cannot be recovered from the value. Format the column as text and type the code again; in TOML and JSON put it in quotes."
    BadDate "E309" "a date cannot be read"
        "Dates are written YYYY-MM-DD, YYYY-MM or YYYY."
    NoTitle "E310" "there is no title in any language"
        "A country team recognises an item by its title, so one of title, title_fr and title_es must be filled."
    Dangling "E401" "a reference leads nowhere"
        "The row names something that no table contains. Most often an id was mistyped or the row for it was forgotten."
    AcrossCountries "E402" "a link joins plans of two countries"
        "A link joins a DWCP and a UN framework of the same country; here the framework exists only under another country."
    ForeignElement "E403" "the element belongs to another priority"
        "The element exists in this DWCP, but below another priority than the one the row names."
    Ambiguous "E404" "it is not plain which is meant"
        "The column may stay empty only where there is exactly one thing it could mean. Here there are several; name one."
    WrongKind "E405" "the framework is of the wrong kind"
        "Priorities belong to a DWCP and outcomes to a UN framework; a link goes from the one to the other. Common country assessments and joint programmes carry participation only."
    ForeignOutput "E406" "the output belongs to another outcome"
        "The output exists in this UN framework, but below another outcome than the one the row names."
    StatedTwice "E501" "the same thing is stated twice, differently"
        "Two rows have the same id and different content, and neither can be preferred. Keep one of them, or give the other an id of its own. Rows about one thing may come from several files."
    CountryTwice "E502" "two countries have one code"
        "The code stands for two countries of different names. Codes are those of ISO 3166-1 alpha-3."
    PeriodReversed "E503" "a period ends before it starts"
        "The end year is earlier than the start year; perhaps the two were exchanged."
    RoleContradiction "E504" "an agency is involved and not involved"
        "One row says that the agency takes no part in the outcome and another gives it a part. One of them must go."
    AbsenceContradiction "E505" "no counterpart was found, yet there is a link"
        "An absence says that the item has no counterpart (none-found), or that the gap is accepted or open, while a link that counts joins the item. Remove the absence, or set the link to rejected."
    UnknownFileIgnored "W101" "a file was left aside"
        "The file's name is not that of a table and its kind is not one that is read, so nothing was taken from it."
    UnknownColumn "W201" "an unknown column was left aside"
        "The table has no column of this name; its values were not read."
    UnknownCountry "W301" "the country code is not in ISO 3166-1"
        "The code is accepted, since datasets also use codes such as XKX, but a mistyped code would split one country in two."
    UnlistedCountry "W302" "a country is not in the countries table"
        "The table of countries is given and does not list this one. If the code is mistyped, one country was split in two."
    RepeatedRow "W501" "a row stands twice, word for word"
        "The second row adds nothing. Several rows may say the same thing on the word of different sources; these do not."
    OutOfPeriod "W502" "a link joins plans whose periods do not meet"
        "The link is documented or reviewed, but the DWCP and the UN framework share no year, so it does not count."
    StaleLink "W503" "the texts of a link have changed since it was judged"
        "The link is pinned to the wording of its two texts, and one of them now reads differently, so it does not count until somebody judges it anew."
    CostsDiffer "W504" "a total is not what its parts add up to"
        "The lines that are part of another line of a cost table add up to something else than that line says, or their shares do not make up a hundred per cent, or they are in another currency. A part whose figure is not stated keeps the others from being compared, and is no mistake."
    MilestoneUnfit "W505" "a milestone does not fit what the indicator measures"
        "A number of frameworks is set as a count (12) or as growth over the baseline (+20%); a share is set as a share (70%) or as growth. A milestone of the other kind cannot be compared with any value, so it is left out."
    UninfoCutNames "W601" "UN INFO: names are cut"
        "The export cuts names at 200 characters. They are shown as they came, with “…” at the end."
    UninfoOrphanRows "W602" "UN INFO: rows find no output"
        "A row names its output by its cut text, and no output of the export has that text. The agency, dates and money of the row belong to the framework, but to no outcome that could be named."
    UninfoMissingTree "W603" "UN INFO: part of the results tree is missing"
        "The export keeps only one of several outcomes or outputs that have the same code. Money of a node that is not the sum of its children, and rows without an output, show that something is gone."
    UninfoJointRows "W604" "UN INFO: joint rows stand once per agency"
        "A joint sub-output is listed once for each agency, each time with that agency's own money. They are one piece of work, and several agencies in it."
    UninfoNoRows "W605" "UN INFO: no agencies are given"
        "The export has no sub-output rows, so the agencies of every outcome are unknown. That is not the same as none."
    UninfoShared "W606" "UN INFO: one framework of several countries"
        "The same framework was exported once for each of its countries. It is read as one framework, counted once."
    UninfoYears "W607" "UN INFO: the period is taken from the rows"
        "The export does not state the framework's start and end. The years its rows show are the only hint; without rows the period stays unknown."
    UninfoTidied "W608" "UN INFO: codes and names carry what does not belong to them"
        "Codes with stray blanks were trimmed, and codes that are missing or stand twice got an id of their own, so that every outcome and output can be named. Names that begin with their code, such as “OC1_By 2027, …”, are shown as they came."
    UninfoUnknownCountry "W609" "UN INFO: the country was taken from the file's name"
        "The export names a country or territory, not its code. The code is taken from the file's name, such as MDA.json."
    UninfoDiffering "W610" "UN INFO: the copies of a shared framework differ"
        "The exports of one framework for its several countries do not say the same. The fullest one was read."
    UninfoBadRow "W611" "UN INFO: part of the export has an unexpected shape"
        "A row or a node lacks its name or is not what the export usually holds there; it was left aside."
    UninfoTotals "W612" "UN INFO: the totals are not what the outcomes add up to"
        "The export's own totals and the money of its outcomes differ. The export lost outcomes (their money still stands at the strategic priority above), or its totals, which are added up by Sustainable Development Goal, count something twice or not at all. The money of outcomes and outputs is shown as the export gives it, beside the stated total; nothing is spread to make them meet."
    UninfoRounded "W613" "UN INFO: figures were rounded to hundredths"
        "Amounts are held exactly, in hundredths. A figure of the export with more decimals is the trace of a division; it was rounded."
    UninfoReversed "W614" "UN INFO: rows end before they begin"
        "The end of a sub-output row is earlier than its start; perhaps the two were exchanged. The years of the rows are the only hint at the framework’s period, so a wrong date also shifts that."
    UninfoOutside "W615" "UN INFO: rows lie outside the framework’s dates"
        "The export states the framework’s dates, and the row begins before them or ends after them. UN INFO asks that activities lie within the framework they belong to."
    UninfoStatus "W616" "UN INFO: the status is at odds with dates or money"
        "A row that is completed or closed has no end date, or one that is only planned has money spent. Correct the status, or the date and the money."
    UninfoNoPartner "W617" "UN INFO: rows name no partner"
        "The export carries partners, and these rows leave them empty. Who carries the work out is then unknown, which is not the same as nobody."
    UninfoNoParent "W618" "UN INFO: rows stand below no output"
        "The row does not say to which output it belongs, so its agency, dates and money can be shown at none."
    UninfoEmptyMoney "W619" "UN INFO: figures are left empty"
        "The field for required, available or spent money is there and empty. Empty is not stated, and not zero: sums leave it out, and a gap is known only where both figures are."
    UninfoZero "W620" "UN INFO: zero is needed, and yet there is money"
        "The row needs nothing, as it has it, and money is available or spent. A zero that stands for an empty field makes the resource gap look smaller than it is."
}

impl Code {
    /// Error or warning.
    #[must_use]
    pub fn severity(self) -> Severity {
        if self.name().starts_with('E') { Severity::Error } else { Severity::Warning }
    }

    /// The code of this name, in either letter case.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name().eq_ignore_ascii_case(name))
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_ascend_and_are_unique() {
        for pair in Code::ALL.windows(2) {
            assert!(pair[0].name() < pair[1].name(), "{} before {}", pair[0], pair[1]);
        }
    }

    #[test]
    fn a_code_is_found_by_its_name_in_either_case() {
        assert_eq!(Code::find("e401"), Some(Code::Dangling));
        assert_eq!(Code::find("E999"), None);
    }
}
