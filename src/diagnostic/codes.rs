//! The table of codes: each number once, with what it means and what to do about it.

use crate::locale::message;
use crate::say;
use crate::vocab::Language;

/// Does a finding stop the run's outputs?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The data are wrong; nothing is written.
    Error,
    /// Something to know; the run goes on.
    Warning,
}

impl Severity {
    /// The word for it.
    #[must_use]
    pub fn word(self, language: Language) -> String {
        match self {
            Self::Error => say!(language, "severity-error"),
            Self::Warning => say!(language, "severity-warning"),
        }
    }
}

/// As programs read it, in every language.
impl std::fmt::Display for Severity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

macro_rules! codes {
    ($($variant:ident $name:literal)*) => {
        /// The stable code of a kind of finding: `E…` is an error, `W…` a warning. What each means is told by
        /// [`Code::title`] and [`Code::text`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "the catalogues say what each code means, once")]
        pub enum Code {
            $($variant,)*
        }

        impl Code {
            /// Every code, ascending.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code as it is written: `E401`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

codes! {
    NotUtf8 "E101"
    Syntax "E102"
    BrokenQuotes "E103"
    TooLarge "E104"
    EmptyDataset "E105"
    UnknownFile "E106"
    Unreadable "E107"
    DamagedWorkbook "E108"
    WorkbookLimit "E109"
    MissingColumn "E201"
    RaggedRow "E202"
    RepeatedColumn "E203"
    UnknownTable "E204"
    NestedElsewhere "E205"
    MergedCells "E206"
    EmptyCell "E301"
    WrongType "E302"
    UnknownWord "E303"
    YearOutOfRange "E304"
    ConfidenceOutOfRange "E305"
    NotFinite "E306"
    BadId "E307"
    LostForm "E308"
    BadDate "E309"
    NoTitle "E310"
    FailedFormula "E311"
    GridSign "E312"
    AmbiguousFigure "E313"
    GridCodeTwice "E314"
    AgencyList "E315"
    Dangling "E401"
    AcrossCountries "E402"
    ForeignElement "E403"
    Ambiguous "E404"
    WrongKind "E405"
    ForeignOutput "E406"
    StatedTwice "E501"
    CountryTwice "E502"
    PeriodReversed "E503"
    RoleContradiction "E504"
    AbsenceContradiction "E505"
    PillarContradiction "E506"
    AliasContradiction "E507"
    SumTooLarge "E508"
    TooManyComparisons "E509"
    ConceptTable "E701"
    ConceptPlace "E702"
    ConceptValue "E703"
    ConceptTerm "E704"
    UnknownFileIgnored "W101"
    UnknownColumn "W201"
    SheetIgnored "W202"
    Hidden "W203"
    GridElement "W204"
    NotCounted "W205"
    GridTwin "W206"
    SomeOutcomes "W207"
    UnknownCountry "W301"
    UnlistedCountry "W302"
    RepeatedRow "W501"
    OutOfPeriod "W502"
    StaleLink "W503"
    CostsDiffer "W504"
    MilestoneUnfit "W505"
    LinksDisagree "W506"
    PairingApart "W507"
    CompleteButEmpty "W508"
    StatedContradiction "W509"
    AbsencesDiffer "W510"
    AbsenceOfNoPairing "W511"
    AbsenceBesideLink "W512"
    PillarRejected "W513"
    TextsDiffer "W514"
    SamePeriod "W515"
    SameIdOtherTitle "W516"
    UninfoCutNames "W601"
    UninfoOrphanRows "W602"
    UninfoMissingTree "W603"
    UninfoJointRows "W604"
    UninfoNoRows "W605"
    UninfoShared "W606"
    UninfoYears "W607"
    UninfoTidied "W608"
    UninfoUnknownCountry "W609"
    UninfoDiffering "W610"
    UninfoBadRow "W611"
    UninfoTotals "W612"
    UninfoRounded "W613"
    UninfoReversed "W614"
    UninfoOutside "W615"
    UninfoStatus "W616"
    UninfoNoPartner "W617"
    UninfoNoParent "W618"
    UninfoEmptyMoney "W619"
    UninfoZero "W620"
}

impl Code {
    /// What it is about, in a few words.
    #[must_use]
    pub fn title(self, language: Language) -> String {
        message(language, &format!("code-{}", self.name()), Vec::new())
    }

    /// What it means, why it matters and what to do.
    #[must_use]
    pub fn text(self, language: Language) -> String {
        message(language, &format!("code-{}-text", self.name()), Vec::new())
    }
}

impl Code {
    /// Error or warning.
    #[must_use]
    pub fn severity(self) -> Severity {
        if self.name().starts_with('E') { Severity::Error } else { Severity::Warning }
    }

    /// Is such a finding about a whole file, a whole table or its heading?
    #[must_use]
    pub const fn is_of_a_whole(self) -> bool {
        matches!(
            self,
            Self::NotUtf8
                | Self::Syntax
                | Self::TooLarge
                | Self::EmptyDataset
                | Self::UnknownFile
                | Self::Unreadable
                | Self::DamagedWorkbook
                | Self::WorkbookLimit
                | Self::MissingColumn
                | Self::RepeatedColumn
                | Self::UnknownTable
        )
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
