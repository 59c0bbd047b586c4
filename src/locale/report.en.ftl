# The report.

report-kind = Decent work in the plans of the UN country team
report-title-one = { $country }: the Decent Work Country Programme and the UN framework
report-title-many = Decent Work Country Programmes and UN frameworks of { $n } countries
report-made-with = Made with the counting rules { $policy }.
report-skip = Skip to the summary
report-contents = Contents
report-foot = This page is one file. It asks nothing of the network, and the same data always give the same page.

# Sections
report-summary = Summary
report-where-each-stands = Where each country stands
report-by-objective = By strategic objective
report-verdicts = Verdicts and why
report-indicators = Indicators
report-participation = Who took part
report-gaps = What has no counterpart
report-sources = Sources
report-how-to-read = How to read this

# The summary
report-tile-taken-up = DWCP priorities taken up, whole or in part
report-tile-shared = UN outcomes that a DWCP priority reaches
report-tile-unexamined = items that nobody has examined yet
report-tile-compared = countries with both plans in the same years
report-of-all = of { $of }
report-of = { $n } of { $of }
report-sum-pairings =
    { $pairings ->
        [0] { $countries ->
            [one] The country has no
           *[other] None of the { $countries } countries has a
        } DWCP and UN framework with years in common, so nothing could be compared.
        [one] One DWCP was compared with the UN framework of its years{ $countries ->
            [one] { "" }
           *[other] , in one of { $countries } countries
        }.
       *[other] { $pairings } pairs of a DWCP and a UN framework with years in common were compared{ $countries ->
            [one] { "" }
           *[other] , in { $compared } of { $countries } countries
        }.
    }
report-semicolon = ;
report-sum-verdict = Verdict: { $verdict }.
report-sum-verdicts = Verdicts: { $verdicts }.
report-sum-full = { $n ->
        [one] { $n } takes
       *[other] { $n } take
    } up every priority whole
report-sum-partial = { $n ->
        [one] { $n } takes
       *[other] { $n } take
    } up some priorities, or parts of them
report-sum-none = { $n ->
        [one] { $n } takes
       *[other] { $n } take
    } up none so far
report-sum-priorities = Of { $n } DWCP { $n ->
        [one] priority
       *[other] priorities
    }, { $full } { $full ->
        [one] is
       *[other] are
    } found whole in a UN outcome, { $partial } in part, { $only } in the DWCP only, and { $unexamined } not examined.
report-sum-outcomes = Of { $n } UN { $n ->
        [one] outcome
       *[other] outcomes
    }, { $shared } { $shared ->
        [one] is
       *[other] are
    } shared with a DWCP, { $only } { $only ->
        [one] is
       *[other] are
    } about decent work but in the UN framework only, and { $out } { $out ->
        [one] names
       *[other] name
    } no strategic objective of the ILO.
report-sum-nothing = { $n ->
        [one] One priority or outcome has no counterpart: { $states }.
       *[other] { $n } priorities and outcomes have no counterpart: { $states }.
    }
report-sum-unexamined = { $n } unexamined, which is not yet a gap
report-sum-none-found = { $n } where someone looked and found none
report-sum-accepted = { $n } kept without one on purpose
report-sum-open = { $n } where the gap is to be closed
report-nothing-listed = nothing listed
report-nothing-to-draw = In no year does any framework have what the indicator asks for, so there is nothing to draw.
report-sum-suggested = { $n ->
        [one] One suggested link waits
       *[other] { $n } suggested links wait
    } for a person’s judgement. Were all accepted, { $then } of { $of } priorities would be taken up instead of { $now }.
report-sum-unpaired = { $n ->
        [one] One framework stands alone: the data hold no counterpart of its years.
       *[other] { $n } frameworks stand alone: the data hold no counterpart of their years.
    }

# The index
report-country = Country
report-pairing = Plans
report-verdict = Verdict
report-full = Priorities whole
report-taken-up = Whole or in part
report-shared = Outcomes shared
report-unexamined = Unexamined
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
report-heat-intro = For each of the ILO’s four strategic objectives: how many DWCP priorities about it are taken up, whole or in part, and how many UN outcomes about it are shared. An item about several objectives counts under each.
report-priorities = Priorities
report-outcomes = Outcomes
report-nothing-of-the-kind = none in the plans
report-nothing-compared = Nothing was compared, so there is nothing to count.

# Filters
report-filters = Show only
report-all = all
report-class = Class
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
        [one] one year: { $first }
       *[other] { $n } years: { $first }–{ $last }
    }
report-overlap-assumed = not fully known; taken to overlap
report-overlap-none = none
report-framework-of = one framework of { $countries }
report-picture-of = Picture of { $pairing }
report-board-caption = The DWCP on the left, the UN framework on the right; a line joins what a link joins.
report-priorities-of-dwcp = { $n ->
        [0] No priorities listed
        [one] DWCP: { $n } priority
       *[other] DWCP: { $n } priorities
    }
report-outcomes-of-un = { $n ->
        [0] No outcomes listed
        [one] UN framework: { $n } outcome
       *[other] UN framework: { $n } outcomes
    }
report-shared-framework = Shares a framework that is described elsewhere:
report-nothing-of-country = The data hold no plan of this country.
report-dwcp-alone = Not compared: the data hold no UN framework of this country for these years.
report-un-alone = Not compared: the data hold no DWCP of this country for these years.
report-matrix = Matrix of { $pairing }

# Cards
report-lift = What would lift it:
report-why = Why
report-bounds = From documented links alone: { $low }. With every suggestion accepted: { $high }.
report-rule-and-source = Rule and source
report-rule = Rule:
report-stated-in = Stated in:
report-note = Remark:
report-cover-whole = taken up whole
report-cover-through = taken up whole, through the priority
report-cover-part = taken up in part
report-cover-not = not taken up
report-uptake = taken up: { $uptake }
report-outputs-reached = { $n } of { $of } outputs reached.
report-outputs = { $n ->
        [one] { $n } output
       *[other] { $n } outputs
    }
report-ilo = ILO
report-role-not-stated = role not stated
report-confidence = confidence { $value }

# Indicators
report-indicators-intro = { $n ->
        [one] Counted over the frameworks of this country.
       *[other] Counted over the frameworks of these { $n } countries.
    } A year means 31 December of that year.
report-no-indicators = The data define no indicator that can be counted.
report-baseline-from-data = Baseline { $year }: { $value }, counted from the data.
report-baseline-given = Baseline { $year }: { $value }, as given.
report-baseline-none = No baseline: nothing in the data tells the value of { $year }, and none was given.
report-baseline-no-year = No baseline year is set.
report-milestones = Milestones: { $all }.
report-milestone = { $value } by the end of { $year } ({ $set_as })
report-values-of = Values of { $indicator }, year by year
report-frameworks-counted = { $n ->
        [one] The framework counted, in which years, and why
       *[other] The { $n } frameworks counted, in which years, and why
    }
report-undatable = Without a period, so in force in no year: { $all }.
report-year = Year
report-value = Value
report-via-dwcp-only = Through a DWCP only
report-other-only = By own content only
report-both = Both
report-bounds-of-value = Documented ≤ counted ≤ possible
report-incomplete = Answers missing
report-milestone-ahead = Milestone ahead
report-status = Status

# Participation
report-participation-intro = Something is stated of { $n } of { $of } frameworks. Where nothing is stated, that is not a no.
report-framework = Framework
report-phase = Phase
report-without-part = No participation known
report-not-stated = not stated
report-all-three = All three took part.
report-satisfaction = Satisfaction
report-satisfaction-intro = Constituents answered about { $n } of { $of } frameworks.
report-constituent = Constituent
report-satisfied = Satisfied
report-yes = yes
report-no = no

# What has no counterpart
report-gaps-intro = A priority or outcome without a counterpart is in one of four states. They are kept apart, and silence is never taken for a no.
report-state-unexamined = Nobody has said yet whether there is a counterpart. Someone should look.
report-state-none-found = Someone looked and found no counterpart.
report-state-accepted = The gap is kept on purpose, for a reason.
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
report-cited = Times cited
report-not-listed = cited in these words; not in the table of sources
report-no-sources = No statement in these data names a source.

# How to read
report-means-full = The priority is taken up whole: by a link of its own, or by links of all its elements.
report-means-partial = The priority, or one of its elements, is taken up in part.
report-means-dwcp-only = Somebody examined the priority, and no link that counts starts at it. The state beside it says what is known.
report-means-shared = At least one link that counts reaches the outcome.
report-means-undaf-only = The outcome is about decent work, somebody examined it, and no link that counts was found.
report-means-out-of-scope = Somebody judged that the outcome is not about decent work, and it is not linked.
report-means-counts = A link counts when a source documents it or a person has reviewed it, and the two plans have years in common. Suggested and rejected links never count.
report-means-silence = What nobody has said is called unexamined or not stated. It is never taken for a no, and never for zero.

# The command line
report-no-form = “.{ $extension }” is no form of a report; use .html, .md or .json
