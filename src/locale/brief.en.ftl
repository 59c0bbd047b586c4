# One page on one country.

brief-title = { $country }: decent work in the UN framework
brief-plans = { $dwcp } and { $un }
brief-verdict = Alignment: { $class }
brief-nothing-to-compare = Nothing to compare yet
brief-no-pairing = The data have no DWCP and UN framework of this country whose periods meet.
brief-no-outcomes = The UN framework lists no outcomes in these data.
brief-outcomes = Of { $n ->
    [one] 1 outcome of the UN framework
   *[other] { $n } outcomes of the UN framework
}, { $shared ->
    [0] none is
    [one] 1 is
   *[other] { $shared } are
} shared with the DWCP, and { $only ->
    [0] none is
    [one] 1 is
   *[other] { $only } are
} about decent work without it.
brief-possible = { $n ->
    [one] 1 priority more would be taken up if every suggested link were accepted.
   *[other] { $n } priorities more would be taken up if every suggested link were accepted.
}
brief-others = { $n ->
    [one] The country has 1 other pairing of plans in these data.
   *[other] The country has { $n } other pairings of plans in these data.
}
brief-taken-up = Taken up
brief-open = Open
brief-at-the-table = At the table
brief-next-steps = Next steps
brief-sources = Sources
brief-in = { $item } ({ $class }) → { $outcomes }
brief-outcome-ilo = { $outcome } [ILO: { $role }]
brief-partial = { $item }: partial; still open: { $rest }
brief-rest = what is not described as taken up
brief-none = None in these data.
brief-more = { $n ->
    [one] and 1 more
   *[other] and { $n } more
}
brief-nobody-said = Nobody has said yet who took part.
brief-foot = Silence is never “not aligned” and never “took no part”: what nobody has said is told as such. Policy: { $policy }.

step-add-plans = Add a DWCP and a UN framework whose periods meet.
step-find-dates = Find out when { $framework } ends: its end is not in the data, so the next preparation has no date.
step-known = The next UN framework, { $next }, is prepared in { $year } and begins in { $start }.
step-expected = The next UN framework is to be prepared in { $year }, to begin in { $start }.
step-renew-dwcp = Renew the DWCP in time: { $dwcp } ends in { $end }, before the next cycle begins.
step-agenda = { $n ->
    [one] Bring this priority to the table: { $items }.
   *[other] Bring these priorities to the table: { $items }.
}
step-talk = Talk to the agencies that work on the same pillars: { $agencies }.
step-bring-in = Bring in for the next formulation: { $who }.
step-examine = { $n ->
    [one] Examine 1 item of which nobody has said anything.
   *[other] Examine { $n } items of which nobody has said anything.
}
step-review = { $n ->
    [one] Judge 1 suggested link.
   *[other] Judge { $n } suggested links.
}

brief-no-undaf = { $country } has no UN framework { $id } in the data
brief-no-undaf-near = { $country } has no UN framework { $id } in the data; did you mean { $near }?
