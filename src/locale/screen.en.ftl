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
outcome-name = outcome { $number }
screen-way = { $purpose }: { $typed }
screen-all = Everything
screen-reasons = Reasons
screen-one-country = One country
screen-rules = Counting rules

# Alignment.
align-plans = { $country } ({ $code }): { $dwcp } × { $un }
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
overview-unpaired = plans without a counterpart of their years: { $n }
overview-dwcp = DWCP
overview-un = UN framework
overview-full = fully
overview-partial = partly
overview-dwcp-only = none found
overview-unexamined = not examined
overview-linked = outcomes linked
overview-stated = stated
overview-of = { $n } of { $of }
overview-no-outcomes = not in the data
overview-others = … { $n } more: --all
overview-silent = … { $n ->
        [one] 1 other comparison says nothing so far: --all
       *[other] { $n } other comparisons say nothing so far: --all
    }
overview-more = … { $n } more, and { $silent ->
        [one] 1 that says nothing so far: --all
       *[other] { $silent } that say nothing so far: --all
    }

# The options that show more.
help-align-why = Show the reasons of every verdict
help-align-all = Show every comparison, a line each
