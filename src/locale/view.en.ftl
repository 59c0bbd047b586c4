# The views: alignment, derivations, indicators and findings as text.

policy-line = Policy: { $policy }.
kind-short = { $kind }
with-state = { $class }, { $state }

# Alignment.
align-title = Alignment
align-heading = { $country } ({ $code }): { $dwcp } ({ $dwcp_years }) × { $un } ({ $un_years })
align-verdict = { $class }: { $why }
align-years = { $n ->
        [one] One year shared: { $first }
       *[other] { $n } years shared: { $first }–{ $last }
    }
align-years-assumed = A period is not fully known and was taken to overlap
align-years-none = No year shared
align-bounds = documented links alone: { $low }; with every suggestion accepted: { $high }
align-over-all = Over all its pairings { $priority } is { $class }.
align-no-pairing = There is no pairing: no country has a DWCP and a UN framework whose periods overlap.
align-unpaired = In no pairing: { $frameworks }.
align-end-dwcp = dwcp
align-end-un = un

# Headings of tables.
column-country = country
column-dwcp = dwcp
column-undaf = undaf
column-end = end
column-item = item
column-class = class
column-state = state
column-uptake = uptake
column-ilo = ilo
column-documented = documented
column-possible = possible
column-title = title
column-why = why
column-lift = lift
column-the-dwcp = DWCP
column-the-un = UN
column-the-ilo = ILO
column-priority = priority
column-priority-all = priority, why, and what would lift it
column-what-would-lift = what would lift it
column-outcome = outcome
column-outcome-all = outcome and why
column-year = year
column-value = value
column-of = of
column-incomplete = incomplete
column-via-dwcp-only = via dwcp only
column-other-only = other only
column-both = both
column-milestone = milestone
column-status = status

# The derivation of a verdict.
explain-code = { $severity }[{ $code }] { $title }
explain-head = { $address }: { $class }
explain-years = { $n ->
        [one] pairing: { $dwcp } ({ $dwcp_years }) and { $un } ({ $un_years }) share the year { $first }
       *[other] pairing: { $dwcp } ({ $dwcp_years }) and { $un } ({ $un_years }) share the years { $first }–{ $last }
    }
explain-years-assumed = pairing: { $dwcp } ({ $dwcp_years }) and { $un } ({ $un_years }) are taken to overlap, since a period is not fully known
explain-years-none = pairing: { $dwcp } ({ $dwcp_years }) and { $un } ({ $un_years }) share no year
explain-why = why: { $why }
explain-rule = rule: { $rule }
explain-lift = what would lift it: { $lift }
explain-bounds = bounds: documented { $documented } ≤ counted { $counted } ≤ possible { $possible }
explain-elements = { $all ->
        [yes] elements (the whole of the priority):
       *[no] elements (not the whole of the priority):
    }
explain-element = { $id } “{ $title }”: { $cover ->
        [own] taken up whole
        [through-priority] taken up whole, through the priority
        [part] taken up in part
        [unexamined] not examined
       *[not-covered] no counterpart found
    }
explain-stated-in = stated in: { $source }
explain-note = note: { $note }
explain-pillars = pillars: { $pillars }
explain-no-pillars = pillars: none
explain-uptake = taken up: { $uptake } ({ $reached } of { $n } listed outputs reached)
explain-uptake-no-outputs = taken up: { $uptake } (no outputs listed)
explain-ilo = the ILO: { $engagement }
explain-agency = { $agency }: { $role }
explain-agency-output = { $agency }: { $role } (output { $output })
explain-absence = { $state }: { $reason }
explain-links = { $n ->
        [0] links: none
       *[other] links:
    }
explain-link = { $from } → { $to }: { $extent }; { $status }; { $standing }
explain-extent-un = { $extent }, { $extent_un } of the outcome
explain-confidence = { $status }, confidence { $confidence }
explain-evidence = evidence: { $source }
explain-no-source = no source given
explain-reviewer = reviewer: { $reviewer }
explain-date = date: { $date }
explain-pin = pin today: { $pin }

# Indicators.
indicator-title = Indicators
indicator-baseline = { $given ->
        [yes] Baseline { $year }: { $value } (as given).
       *[no] Baseline { $year }: { $value } (from the data).
    }
indicator-no-baseline-frameworks = No baseline: in { $year } no UN framework of these data was in force, and no baseline was given.
indicator-no-baseline-answers = No baseline: in { $year } no framework in force has answers of all three constituents, and no baseline was given.
indicator-no-baseline-year = No baseline year is set.
indicator-milestone = { $value } by the end of { $year } ({ $set_as })
indicator-milestones = { $baseline } Milestones: { $milestones }.
indicator-counted = counted: { $framework }: { $why }
indicator-dissatisfied = answered by all three, and not all satisfied: { $frameworks }
indicator-incomplete = incomplete, no answer from { $constituents }: { $frameworks }
indicator-undatable = undatable, in force in no year: { $frameworks }
indicator-not-counted = Defined, but without a measure to count them by: { $indicators }.
indicator-why-via = { $outcome } takes up { $item }
indicator-why-own = { $outcome } is about { $pillars } by its own content
indicator-why-yes = { $constituent } yes in { $year }
