# The views: alignment, derivations, indicators and findings as text.

policy-line = Counting rules: { $policy }.
with-state = { $class }, { $state }

# Alignment.
align-title = Alignment
align-verdict = { $class }. { $why }
align-years = { $n ->
        [one] One year in common: { $first }
       *[other] { $n } years in common: { $first }–{ $last }
    }
align-years-assumed = A period is not fully known; the plans are taken to overlap
align-years-some = At least one year in common; not all years are known
align-years-none = No year in common
align-bounds = documented links only: { $low }; with every suggestion accepted: { $high }
align-over-all = In all its comparisons together { $priority } is { $class }.
align-no-pairing = Nothing to compare: no country in the data has a DWCP and a UN framework whose periods overlap.
align-unpaired = In no comparison: { $frameworks }.
align-end-dwcp = DWCP
align-end-un = UN

# Headings of tables.
column-country = country
column-dwcp = DWCP
column-undaf = UN framework
column-end = end
column-item = item
column-class = class
column-state = state
column-uptake = share covered
column-ilo = ILO
column-documented = documented
column-possible = possible
column-title = title
column-why = why
column-lift = how to improve
column-the-dwcp = DWCP
column-the-un = UN
column-the-ilo = ILO
column-priority = priority
column-priority-all = priority, reason and how the rating could improve
column-what-would-lift = how the rating could improve
column-outcome = outcome
column-outcome-all = outcome and reason
column-year = year
column-value = value
column-of = out of
column-incomplete = answers incomplete
column-via-dwcp-only = DWCP only
column-other-only = tags only
column-both = both
column-milestone = milestone
column-status = status

# The derivation of a verdict.
explain-code = { $severity }[{ $code }] { $title }
explain-head = { $name }: { $class }
explain-address = address: { $address }
explain-years = { $n ->
        [one] comparison: { $dwcp } and { $un } have the year { $first } in common
       *[other] comparison: { $dwcp } and { $un } have the years { $first }–{ $last } in common
    }
explain-years-assumed = comparison: { $dwcp } and { $un } are taken to overlap, because a period is not fully known
explain-years-some = comparison: { $dwcp } and { $un } have at least one year in common; not all years are known
explain-years-none = comparison: { $dwcp } and { $un } have no year in common
explain-why = why: { $why }
explain-rule = rule: { $rule }
explain-lift = how the rating could improve: { $lift }
explain-bounds = with documented links only: { $documented }; with reviewed links: { $counted }; with suggestions: { $possible }
explain-elements = { $all ->
        [yes] elements (the whole of the priority):
       *[no] elements (not the whole of the priority):
    }
explain-element = { $id } “{ $title }”: { $cover ->
        [own] fully reflected
        [through-priority] fully reflected, through the priority
        [part] partly reflected
        [unexamined] not examined
       *[not-covered] no counterpart found
    }
explain-stated-in = stated in: { $source }
explain-note = note: { $note }
explain-pillars = strategic objectives: { $pillars }
explain-sdg = SDG targets: { $targets }
explain-no-pillars = strategic objectives: not stated
explain-uptake = share of the outcome covered: { $uptake } ({ $reached } of { $n } { $n ->
        [one] output
       *[other] outputs
    } in the data linked)
explain-uptake-outputs = share of the outcome covered: { $uptake } ({ $n } { $n ->
        [one] output
       *[other] outputs
    } in the data)
explain-uptake-no-outputs = share of the outcome covered: { $uptake } (no outputs in the data)
explain-ilo = role of the ILO: { $engagement }
explain-agency = { $agency }: { $role }
explain-agency-output = { $agency }: { $role } (output { $output })
explain-absence = { $state }: { $reason }
explain-links = { $n ->
        [0] links: none
       *[other] links:
    }
explain-link = { $from } → { $to }: { $extent }; { $status }; { $standing }
explain-extent-un = { $extent }, { $extent_un } of the outcome
explain-extent-unstated = { $extent } (not stated, taken as whole)
explain-confidence = { $status }, confidence { $confidence }
explain-evidence = evidence: { $source }
explain-no-source = no source given
explain-reviewer = reviewer: { $reviewer }
explain-date = date: { $date }
explain-pin = pin now: { $pin }

# Indicators.
indicator-title = Indicators
indicator-baseline = { $given ->
        [yes] Baseline { $year }: { $value } (as given).
       *[no] Baseline { $year }: { $value } (from these data).
    }
indicator-no-baseline-frameworks = No baseline: no UN framework in these data was in force in { $year }, and no baseline was given.
indicator-no-baseline-answers = No baseline: no framework in force in { $year } has answers from all three constituents, and no baseline was given.
indicator-no-baseline-year = No baseline year is set.
indicator-milestone = { $value } by the end of { $year } ({ $set_as })
indicator-milestones = { $baseline } Milestones: { $milestones }.
indicator-counted = counted: { $framework }: { $why }
indicator-dissatisfied = latest answer of at least one constituent is no: { $frameworks }
indicator-incomplete = no answer from { $constituents }: { $frameworks }
indicator-undatable = period not fully known, so not counted in the years that cannot be told: { $frameworks }
indicator-not-counted = Defined, but with no measure to count them by: { $indicators }.
indicator-why-via = { $outcome } is linked to { $item } of the { $dwcp }
indicator-why-own = { $outcome } itself is tagged “{ $pillars }”
indicator-why-yes = { $constituent } yes in { $year }
counted-class = { $n } { $class ->
    [full] fully reflected
    [partial] partly reflected
    [dwcp-only] without counterpart
    [shared] linked
    [undaf-only] in the UN framework only
    [out-of-scope] not about decent work
   *[unexamined] not examined
}
