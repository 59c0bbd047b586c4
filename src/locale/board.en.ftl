# The board: the picture of a country's pairings.

board-title = { $country }: the DWCP and the UN framework
board-plan = { $name } “{ $title }”
board-years-shared = { $n ->
    [one] One year in common ({ $from })
   *[other] { $n } years in common ({ $from }–{ $to })
}.
board-priorities = DWCP priorities ({ $n })
board-outcomes = { $kind ->
    [undaf] UNDAF outcomes ({ $n })
   *[other] Outcomes: { $label } ({ $n })
}
board-no-priorities = The data contain no priorities of this DWCP.
board-no-outcomes = The data contain no outcomes of this UN framework.
board-not-stated = { $who }: not stated
board-took-part = { $who }: { $level }
board-ilo-not-stated = ILO: role not stated
board-chip = { $who }: { $role }
board-row-whole = ✓ full
board-row-through = ✓ with its priority
board-row-part = ◐ partly
board-row-none = no counterpart
board-row-reached = ✓ linked
board-not-comparable = { $dwcp } × { $un }: { $why }
board-possible = With suggestions: { $taken_up ->
    [one] { $taken_up } priority
   *[other] { $taken_up } priorities
} reflected, { $shared ->
    [one] { $shared } outcome
   *[other] { $shared } outcomes
} linked.
board-documented = By documented links only: { $taken_up ->
    [0] no priority
    [one] { $taken_up } priority
   *[other] { $taken_up } priorities
} reflected, { $shared ->
    [0] no outcome
    [one] { $shared } outcome
   *[other] { $shared } outcomes
} linked.
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
board-more-rows = … and { $n } more
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
board-left-out = Not drawn, because in none of these comparisons: { $plans }.
board-there-is = In the data: { $plans }.
board-no-comparison = Nothing to compare: { $why ->
    [years] the periods of the DWCP and the UN framework share no year
    [un] no UN framework of this country is in the data
    [dwcp] no DWCP of this country is in the data
   *[both] neither a DWCP nor a UN framework of this country is in the data
}.
board-policy = Counting rules: { $policy }.
board-dated = Newest dated statement: { $date }.
board-undated = No statement is dated.
board-no-sources = No sources are cited. { $dated }
board-sources = Sources: { $sources }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
} { $dated }
board-wire-whole = full, documented
board-wire-part = part
board-wire-reviewed = thin: reviewed
board-wire-suggested = suggested, does not count
board-chip-takes-part = takes part
board-chip-does-not = takes no part
board-chip-not-stated = not stated
board-chip-ilo = ILO
board-portfolio-title = Alignment in { $n ->
    [one] { $n } country
   *[other] { $n } countries
}
board-portfolio-counts = { $pairings ->
    [one] { $pairings } comparison
   *[other] { $pairings } comparisons
}: { $classes }. { $unpaired ->
    [0] {""}
    [one] One plan is in no comparison.
   *[other] { $unpaired } plans are in no comparison.
}
board-portfolio-class = { $n } { $class ->
    [full] full
    [partial] partial
    [none-taken-up] with no counterpart
    [unexamined] not examined
   *[not-comparable] that cannot be made
}
board-portfolio-country = Country
board-portfolio-plans = DWCP × UN framework
board-portfolio-verdict = Verdict
board-portfolio-priorities = Priorities reflected
board-portfolio-outcomes = Outcomes linked
board-portfolio-bar = By class
board-portfolio-of = { $n } of { $all }
board-portfolio-silent = { $class ->
    [unexamined] Not examined so far
   *[other] Not comparable, because one of the two plans has no items in the data
} ({ $n })
board-portfolio-no-pairing = Plans in no comparison ({ $n })
board-portfolio-folded = Only the first { $shown } countries have lines here; { $n } more have comparisons. The counts above are of all.
board-portfolio-no-plans = Countries with neither a DWCP nor a UN framework in these data ({ $n })
board-constituents = Constituents
board-agencies = Agencies ({ $n })
board-no-agencies = The agencies are not stated.
board-agency-parts = Number of outcomes (of { $all }) in which it takes part; empty: not stated.
board-agencies-more = { $n } more: { $names }.
board-dwcp = DWCP
board-un = UN framework
