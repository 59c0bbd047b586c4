# The board: the picture of a country's pairings.

board-title = { $country }: the DWCP and the UN framework
board-plan = { $id } “{ $title }” ({ $years })
board-years-shared = They share { $n ->
    [one] one year ({ $from })
   *[other] { $n } years ({ $from }–{ $to })
}.
board-priorities = DWCP priorities ({ $n })
board-outcomes = { $kind ->
    [undaf] UNDAF outcomes ({ $n })
   *[other] Outcomes: { $label } ({ $n })
}
board-no-priorities = The DWCP lists no priorities in these data.
board-no-outcomes = The UN framework lists no outcomes in these data.
board-not-stated = { $who }: not stated
board-took-part = { $who }: { $level }
board-ilo-not-stated = ILO: role not stated
board-chip = { $who }: { $role }
board-uptake = Of the outcome: { $how }
board-row-whole = ✓ whole
board-row-through = ✓ with its priority
board-row-part = ◐ part
board-row-none = no link
board-row-reached = ✓ reached
board-counts = Of { $priorities ->
    [one] { $priorities } priority
   *[other] { $priorities } priorities
}: { $full } full, { $partial } partial, { $dwcp_only } DWCP-only. Of { $elements ->
    [one] { $elements } element
   *[other] { $elements } elements
}: { $whole } whole, { $part } in part. Of { $outcomes ->
    [one] { $outcomes } outcome
   *[other] { $outcomes } outcomes
}: { $shared } shared, { $undaf_only } in the UN framework only, { $out_of_scope } out of scope.
board-certainty = Documented ≤ counted ≤ possible: priorities taken up { $taken_up }; outcomes shared { $shared }.
board-shown = Showing { $cards } of { $all_cards ->
    [one] { $all_cards } card
   *[other] { $all_cards } cards
} and { $links } of { $all_links ->
    [one] { $all_links } link
   *[other] { $all_links } links
}; { $crossings ->
    [0] no lines cross
    [one] lines cross once
   *[other] lines cross { $crossings } times
}.
board-nothing-folded = Nothing is folded.
board-folded = Folded: { $what }.
board-folded-priorities = { $n ->
    [one] { $n } priority
   *[other] { $n } priorities
} ({ $classes })
board-folded-outcomes = { $n ->
    [one] { $n } outcome
   *[other] { $n } outcomes
} ({ $classes })
board-folded-class = { $n } { $class }
board-left-out = Not drawn, as they are in none of these pairings: { $plans }.
board-policy = Policy: { $policy }.
board-dated = The newest dated statement is of { $date }.
board-undated = No statement is dated.
board-no-sources = No sources are cited. { $dated }
board-sources = Sources: { $sources }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
} { $dated }
board-wire-whole = whole, documented
board-wire-part = part
board-wire-reviewed = thin: reviewed
board-wire-suggested = suggested, does not count
board-chip-takes-part = takes part
board-chip-does-not = does not, or not stated
board-chip-ilo = ILO
board-portfolio-title = Alignment in { $n ->
    [one] { $n } country
   *[other] { $n } countries
}
board-portfolio-counts = { $pairings ->
    [one] { $pairings } pairing
   *[other] { $pairings } pairings
}: { $full } full, { $partial } partial, { $none } none taken up, { $open } not examined or not comparable. { $unpaired ->
    [0] {""}
    [one] One framework is in no pairing.
   *[other] { $unpaired } frameworks are in no pairing.
}
board-portfolio-country = Country
board-portfolio-plans = DWCP × UN framework
board-portfolio-verdict = Verdict
board-portfolio-priorities = Priorities taken up
board-portfolio-outcomes = Outcomes shared
board-portfolio-bar = Full, partial, DWCP-only
board-portfolio-of = { $n } of { $all }
board-portfolio-no-pairing = no pairing: { $plans }
board-portfolio-no-plans = neither a DWCP nor a UN framework in these data
board-constituents = Constituents
board-agencies = Agencies ({ $n })
board-no-agencies = No agency’s part is stated.
board-agency-parts = In how many of { $all ->
    [one] { $all } outcome
   *[other] { $all } outcomes
} it takes part; an empty place: not stated.
board-agencies-more = { $n } more: { $names }.
board-dwcp = DWCP
board-un = UN framework
