# Names of plans and items for people, and the first screens of commands.
plan-kind = { $kind ->
        [dwcp] DWCP
        [undaf] UNDAF
        [undap] UNDAP
        [unpaf] UNPAF
        [unsdf] UNSDF
        [msdf] MSDF
        [unsdcf] UNSDCF
        [one-programme] One Programme
        [cca] CCA
        [joint-programme] joint programme
       *[other] { $kind }
    }
plan-name = { $dated ->
        [yes] { $kind } { $years }
       *[no] { $kind } ({ $years })
    }
plan-of-country = { $countries }, { $plan }
item-of-plan = { $plan }, { $item }
output-name = { $outcome }, output { $number }
outcome-titled = { $outcome }: { $title }
outcome-name = outcome { $number }
screen-way = { $purpose }: { $typed }
screen-all = Everything
screen-reasons = Reasons
screen-one-country = One country
screen-rules = Counting rules

# Alignment.
align-plans = { $country } ({ $code }): { $dwcp } × { $un }
align-plans-verdict = { $plans }: { $why }
overview-title = Alignment of DWCPs with UN frameworks: { $n ->
        [one] 1 comparison
       *[other] { $n } comparisons
    } in { $countries ->
        [one] 1 country
       *[other] { $countries } countries
    }
overview-class = { $class ->
        [full] fully aligned
        [partial] partly
        [none-taken-up] no counterpart found
        [unexamined] not examined
       *[not-comparable] not comparable
    }: { $n }
overview-unpaired = unpaired plans: { $n }
overview-dwcp = DWCP
overview-un = UN framework
overview-reflected = DWCP priorities
overview-priorities = { $n } { $class ->
        [full] fully
        [partial] partly
        [dwcp-only] without counterpart
       *[unexamined] not examined
    }
overview-stated = stated: { $stated }
overview-no-items = not in the data
overview-linked = outcomes linked
overview-of = { $n } of { $of }
overview-others = … { $n } more: --all
overview-silent = … { $n ->
        [one] 1 other comparison says nothing so far: --all
       *[other] { $n } other comparisons say nothing so far: --all
    }
overview-more = … { $n } more, and { $silent ->
        [one] 1 that says nothing so far: --all
       *[other] { $silent } that say nothing so far: --all
    }

# Indicators.
indicators-on = Indicators on 31 December { $year }, in these data ({ $countries ->
        [one] 1 country
       *[other] { $countries } countries
    })
indicators-over = Indicators on 31 December of each year from { $from } to { $to }, in these data ({ $countries ->
        [one] 1 country
       *[other] { $countries } countries
    })
indicators-figure = { $n } of { $of } counted{ $undecided ->
        [0] {""}
       *[other] , { $undecided } undecided
    }
indicators-head = { $title }: { $figure }
indicators-no-answers = No answers: { $indicators }
indicators-no-data = No data for { $year }: { $indicators }
indicators-in-force = { $id } ({ $kind ->
        [dwcp] { $n ->
            [one] 1 DWCP in force
           *[other] { $n } DWCPs in force
        }
       *[un] { $n ->
            [one] 1 UN framework in force
           *[other] { $n } UN frameworks in force
        }
    })
indicators-by = By a DWCP alone: { $dwcp }; by its own outcomes alone: { $other }; by both: { $both }
indicators-next = Milestone: { $value } by the end of { $year }; status: { $status }.
indicators-no-status = No status for { $year }: the last milestone was for { $last }.
indicators-counted = Counted: { $plans }
indicators-and-more = { $plans } and { $n } more
indicators-undatable = Period not fully known, so not counted: { $plans }
indicators-years = Several years
indicators-one-year = One year
share-figure = { $share } ({ $part } of { $whole }) { $currency }

# Participation, roll-outs and problems.
screen-more-rows = … and { $n } more
screen-regions = Regions
screen-barriers = Barriers and training
screen-notes = Notes and quotations
screen-calendar = Calendar
screen-picture = Picture
level-short = { $level ->
        [strong] strong
        [active] active
        [some] took part
        [weak] weak
        [indirect] indirect
        [proposed] proposed
       *[none] none reported
    }
level-not-stated = not stated
participation-none = These data contain no statement on participation.
rollout-expected = { $n ->
        [one] 1 of them is expected: its framework is not in the data yet.
       *[other] { $n } of them are expected: their frameworks are not in the data yet.
    }
rollout-expected-year = { $year } (expected)
head-to-raise = to raise in the design
to-raise = { $ids } ({ $class ->
        [partial] partly
        [dwcp-only] no counterpart
       *[unexamined] not examined
    })
findings-further = … and { $n } more
findings-what-it-means = What a code means
findings-explain = dwalign explain { $code }
findings-in-short = { $said }. { $help }{ $n ->
        [1] {""}
       *[other] {" "}({ $n } of this kind)
    }

# The options that show more.
help-align-why = Show the reasons of every verdict
help-align-all = Show every comparison, a line each
help-indicators-why = Show why each framework counts, with baseline and milestones
help-check-all = Show every problem with its place and remedy
help-participation-notes = Show every statement with its source, its remarks and quotations
help-participation-regions = Show what is said of regions and groups of countries
help-participation-barriers = Show what keeps constituents from taking part, and the training held
help-rollout-all = Show every roll-out in full: dates, agenda, whom to invite
