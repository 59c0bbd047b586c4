# The report.

report-kind = Decent work in the plans of the UN country team
report-title-one = { $country }: the Decent Work Country Programme and the UN framework
report-title-many = Decent Work Country Programmes and UN frameworks of { $n } countries
report-made-with = Made with the counting rules { $policy }.
report-skip = Skip to the summary
report-contents = Contents
report-foot = This page is one self-contained file and works offline; the same data always give the same page.

# Sections
report-summary = Summary
report-where-each-stands = Where each country stands
report-by-objective = By strategic objective
report-verdicts = Verdicts and reasons
report-indicators = Indicators
report-participation = Participation of constituents
report-rollouts = Roll-outs
report-resources = Resources
report-gaps = Items without a counted link
report-sources = Sources
report-how-to-read = How to read this

# The summary
report-tile-taken-up = DWCP priorities fully or partly reflected
report-tile-shared = UN outcomes linked to a DWCP
report-tile-unexamined = items not examined yet
report-tile-compared = countries with a DWCP and a UN framework in the same years
report-of-all = of { $of }
report-of = { $n } of { $of }
report-boards-folded = Boards are drawn for the first { $shown } of { $n } comparisons; dwalign diagram --country draws the others.
report-sum-folded = The data have { $n } countries; this report is of the first { $shown } of them. --country makes one of others.
report-sum-pairings =
    { $pairings ->
        [0] { $countries ->
            [one] The data contain no
           *[other] For none of the { $countries } countries do the data contain a
        } DWCP and UN framework whose periods overlap, so nothing could be compared.
        [one] One DWCP was compared with a UN framework whose period overlaps with its own or is taken to{ $countries ->
            [one] { "" }
           *[other] , in one of { $countries } countries
        }.
       *[other] { $pairings } comparisons of a DWCP with a UN framework whose periods overlap or are taken to{ $countries ->
            [one] { "" }
           *[other] , in { $compared } of { $countries } countries
        }.
    }
report-semicolon = ;
report-sum-verdict = Verdict: { $verdict }.
report-sum-verdicts = Verdicts: { $verdicts }.
report-sum-full = in { $n } all DWCP priorities are fully reflected
report-sum-partial = in { $n } some are, fully or partly
report-sum-none = in { $n } none is
report-sum-priorities = { $n ->
        [one] The one DWCP priority in the data
       *[other] The { $n } DWCP priorities in the data
    }: { $classes }.
report-sum-outcomes = { $n ->
        [one] The one UN outcome in the data
       *[other] The { $n } UN outcomes in the data
    }: { $classes }.
report-sum-nothing = { $n ->
        [one] One priority or outcome was examined and has no counted link: { $states }.
       *[other] { $n } priorities and outcomes were examined and have no counted link: { $states }.
    }
report-sum-none-found = { $n } with no counterpart found
report-sum-accepted = { $n } where the gap is kept on purpose
report-sum-open = { $n } where the gap is to be closed
report-nothing-listed = nothing in the data
report-nothing-to-draw = No framework meets the criterion of the indicator in any year, so there is nothing to draw.
report-sum-suggested = { $n ->
        [one] 1 suggested link awaits review. If it were
       *[other] { $n } suggested links await review. If all were
    } accepted, { $then } of { $of } priorities would be reflected instead of { $now }.
report-sum-unpaired = { $n ->
        [one] One plan could not be compared
       *[other] { $n } plans could not be compared
    }: no DWCP or UN framework of the same country and period in the data.

# The index
report-country = Country
report-pairing = Plans
report-verdict = Verdict
report-full = Priorities fully reflected
report-taken-up = Fully or partly
report-shared = Outcomes linked
report-unexamined = Not examined
report-ilo-takes-part = ILO takes part
report-not-compared = Not compared
report-no-pairing = nothing to compare
report-what-there-is = { $dwcps ->
        [0] no DWCP
        [one] { $dwcps } DWCP
       *[other] { $dwcps } DWCPs
    }, { $uns ->
        [0] no UN framework
        [one] { $uns } UN framework
       *[other] { $uns } UN frameworks
    }

# By objective
report-heat-intro = For each of the ILO’s four strategic objectives: how many DWCP priorities tagged with it are fully or partly reflected, and how many UN outcomes tagged with it are linked to a DWCP. An item with several objectives counts under each.
report-priorities = Priorities
report-outcomes = Outcomes
report-nothing-of-the-kind = not in the data
report-heat-unexamined = { $n } not examined
report-nothing-compared = Nothing was compared.

# Filters
report-filters = Show only
report-all = all
report-class = Class
report-sdg = SDG { $id }
report-objective = Objective
report-agency = Agency
report-reset = Show all
report-cards-shown = { $n } of { $of } cards shown

# Chapters
report-the-dwcp = DWCP
report-the-un-framework = UN framework
report-years = Years in common
report-years-of = Years in common: { $years }.
report-shared-years = { $n ->
        [one] one year ({ $first })
       *[other] { $n } years ({ $first }–{ $last })
    }
report-overlap-assumed = periods incomplete; taken to overlap
report-overlap-none = none
report-framework-of = one framework of { $countries }
report-picture-of = Picture of { $pairing }
report-board-caption = Left: the DWCP; right: the UN framework. A line is a link.
report-priorities-of-dwcp = { $n ->
        [0] No priorities in the data
        [one] DWCP: { $n } priority
       *[other] DWCP: { $n } priorities
    }
report-outcomes-of-un = { $n ->
        [0] No outcomes in the data
        [one] UN framework: { $n } outcome
       *[other] UN framework: { $n } outcomes
    }
report-shared-framework = Shared framework, described under:
report-nothing-of-country = The data contain no plan of this country.
report-dwcp-alone = Not compared: the data contain no UN framework of this country for these years.
report-un-alone = Not compared: the data contain no DWCP of this country for these years.
report-matrix = Matrix of { $pairing }

# Cards
report-lift = How the rating could improve:
report-why = Reason
report-bounds = With documented links only: { $low }. With every suggestion accepted: { $high }.
report-rule-and-source = Rule and source
report-rule = Rule:
report-stated-in = Stated in:
report-note = Remark:
report-cover-whole = fully reflected
report-cover-through = fully reflected, through the priority
report-cover-part = partly reflected
report-cover-not = no counterpart found
report-uptake = share of the outcome covered: { $uptake }
report-outputs-reached = { $n } of { $of } outputs linked.
report-outputs = { $n ->
        [one] { $n } output
       *[other] { $n } outputs
    }
report-ilo = ILO
report-role-not-stated = role not stated
report-confidence = confidence { $value }

# Indicators
report-indicators-intro = { $n ->
        [one] Counted over the plans of this country in these data.
       *[other] Counted over the plans of these { $n } countries in these data.
    } A year means 31 December of that year.
report-no-indicators = The data define no indicator that can be counted.
report-baseline-from-data = Baseline { $year }: { $value }, counted from the data.
report-baseline-given = Baseline { $year }: { $value }, as given.
report-baseline-none = No baseline: the data contain no value for { $year }, and none was given.
report-baseline-no-year = No baseline year is set.
report-milestones = Milestones: { $all }.
report-milestone = { $value } by the end of { $year } ({ $set_as })
report-values-of = Values of { $indicator }, year by year
report-frameworks-counted = { $n ->
        [one] The framework counted, with years and reasons
       *[other] The { $n } frameworks counted, with years and reasons
    }
report-undatable = Period not fully known, so not counted in the years that cannot be told: { $all }.
report-year = Year
report-value = Value
report-no-answers = no answers
report-possible = With suggestions
report-documented = By documents only
report-undecided = Undecided
report-via-dwcp-only = Through a DWCP only
report-other-only = By own tags only
report-both = Both
report-incomplete = Answers not stated
report-milestone-ahead = Milestone ahead
report-status = Status

# Participation
report-participation-intro = { $n } of { $of } { $of ->
    [one] plan has
   *[other] plans have
} a statement on participation. “Not stated” means that the sources say nothing.
report-framework = Framework
report-phase = Phase
report-without-part = Not shown as taking part
report-not-stated = not stated
report-all-three = All three took part.
report-satisfaction = Satisfaction
report-satisfaction-intro = Constituents answered for { $n } of { $of } { $of ->
    [one] plan
   *[other] plans
}.
report-constituent = Constituent
report-satisfied = Satisfied
report-yes = yes
report-no = no

# What has no counterpart
report-gaps-count = { $n }{ $elements ->
        [0] {""}
        [one] {" "}and 1 element
       *[other] {" "}and { $elements } elements
    }
report-state-unexamined = Not examined: it is not stated whether there is a counterpart.
report-state-none-found = Examined; no counterpart found.
report-state-accepted = The gap is kept on purpose, for the reason given.
report-state-open = The gap is to be closed.
report-item = Item
report-title = Title
report-reason = Reason
report-who-and-when = Who and when
report-rejected-candidates = Rejected candidates
report-priority = Priority
report-outcome = Outcome

# Sources
report-source = Source
report-date = Date
report-language = Language
report-where-found = Where found
report-cited = Citations
report-not-listed = cited in these words; not in the sheet of sources
report-no-sources = No statement in these data gives a source.

# How to read
report-means-full = A counted link covers the whole priority, or every element is covered and the elements are the whole of it.
report-means-partial = Something of the priority is covered, but not all.
report-means-dwcp-only = The priority was examined and has no counted link. The state beside it says what is known.
report-means-shared = The outcome has at least one counted link.
report-means-undaf-only = The outcome is tagged with a strategic objective of the ILO; it was examined and has no counted link.
report-means-out-of-scope = The outcome is stated not to be about decent work and has no counted link.
report-means-counts = A link counts when it is documented or reviewed, its confidence is not below the threshold, its texts have not changed since, and the periods of the two plans overlap (an unknown period is taken to). The counting rules may also ask that the ILO leads or implements the outcome. Suggested and rejected links do not count.
report-means-silence = “Not examined” and “not stated” mean that the sources say nothing. They do not mean “not aligned”, “did not take part” or zero.

# The command line
report-no-form = “.{ $extension }” is not a supported report format; use .html, .docx, .md or .json
report-find = Search the table
report-search = Search
report-rows-shown = { $n } of { $of } rows

# Roll-outs and resources
report-rollouts-intro =
    { $n ->
        [one] 1 preparation of a UN framework can be dated. Its year is the one before the framework begins.
       *[other] { $n } preparations of UN frameworks can be dated. The year of each is the one before the framework begins.
    }
report-resources-intro =
    { $n ->
        [one] The data have figures of 1 UN framework, in one currency: what its outcomes add up to.
       *[other] What the outcomes of UN frameworks add up to: { $n } rows, one for each framework and currency.
    }
report-print-all = Print with every country and every table
report-appendix = { $n ->
    [one] 1 row, which is printed when it is unfolded
   *[other] { $n } rows, which are printed when they are unfolded
}
