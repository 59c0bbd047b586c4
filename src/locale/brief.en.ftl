# One page on one country.

brief-title = { $country }: decent work in the UN framework
brief-plans = { $dwcp } and { $un }
brief-verdict = Alignment: { $class }
brief-nothing-to-compare = Nothing to compare yet
brief-no-pairing = The data contain no DWCP and UN framework of this country whose periods overlap.
brief-outcomes = { $n ->
    [one] 1 outcome of the UN framework
   *[other] { $n } outcomes of the UN framework
} in the data: { $classes }.
brief-possible = { $n ->
    [one] 1 more priority would be reflected if every suggested link were accepted.
   *[other] { $n } more priorities would be reflected if every suggested link were accepted.
}
brief-others = { $n ->
    [one] The country has 1 other comparison of plans in these data.
   *[other] The country has { $n } other comparisons of plans in these data.
}
brief-taken-up = Reflected
brief-open = Not or only partly reflected
brief-at-the-table = Participation of constituents
brief-next-steps = Next steps
brief-sources = Sources
brief-in = { $item } ({ $class }) → { $outcomes }
brief-outcome-ilo = { $outcome } [ILO: { $role }]
brief-partial = { $item }: { $rest } (only partly reflected)
brief-not-covered = { $item }: no counterpart for { $rest }
brief-rest = { $item }: only a part of it is reflected; the rest is not named
brief-relevance = { $n ->
    [one] { $outcomes }: not stated whether it is about decent work
   *[other] { $outcomes }: not stated whether they are about decent work
}
brief-none = None in these data.
brief-more = { $n ->
    [one] and 1 more
   *[other] and { $n } more
}
brief-nobody-said = Participation: not stated.
brief-foot = “Not stated” means that the sources say nothing. Counting rules: { $policy }.

step-add-plans = Enter a DWCP and a UN framework whose periods overlap.
step-add-items = Enter the priorities of the DWCP and the outcomes of the UN framework that are not in the data.
step-find-dates = Add the end year of the { $framework }; without it the next preparation cannot be dated.
step-known = The next UN framework, { $next }, begins in { $start }; preparation: { $year }.
step-expected = The next UN framework is expected from { $start }; preparation: { $year }.
step-followed = The { $plan } was followed by the { $next }.
step-ended = The { $plan } ended in { $end }; none that follows is in the data.
step-renew-dwcp = The { $dwcp } ends in { $end }, before the next cycle begins: prepare the next DWCP.
step-agenda = { $n ->
    [one] Raise this priority in the design of the next framework: { $items }.
   *[other] Raise these priorities in the design of the next framework: { $items }.
}
step-talk = Contact the agencies working on the same strategic objectives: { $agencies }.
step-bring-in = Invite to the next formulation: { $who }.
step-examine = { $n ->
    [one] Review 1 item not examined so far.
   *[other] Review { $n } items not examined so far.
}
step-review = { $n ->
    [one] Decide on 1 suggested link.
   *[other] Decide on { $n } suggested links.
}

brief-no-undaf = { $country } has no UN framework { $id } in the data
brief-no-undaf-near = { $country } has no UN framework { $id } in the data; did you mean { $near }?
brief-bad-date = a date is written as YEAR, YEAR-MONTH or YEAR-MONTH-DAY: 2026-11-30
