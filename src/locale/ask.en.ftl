# Plain questions to the graph.

ask-list = Ask one of these questions, as in “dwalign ask one-link data”:
ask-one-link = Where does alignment rest on a single link?
ask-without = For which outcomes do the data name no agency but one (--agency; the ILO when left out)?
ask-fewest = What is the smallest number of UN outcomes that would have to be widened to cover the elements not yet reflected?
ask-same-gap = Which countries closed the same gap, and how?
ask-bridges = Which agencies work on more than one strategic objective?
ask-nothing = No such case in these data.

ask-one-link-how = Listed are the priorities and outcomes that have a single counted link in a comparison. Two links between the same two items, on different evidence, are two.
ask-one-link-priority = { $priority } has a single link ({ $link }; now: { $class }). Without it, the priority would have no counted link.
ask-one-link-outcome = { $outcome } has a single link ({ $link }). Without it, the outcome would be “{ $class }”.
ask-one-link-both = { $link } is the single link of both. Without it, { $priority } would have no counted link (now: { $class }), and { $outcome } would be “{ $without }”.
ask-link = { $item } → { $target }

ask-without-how = Outcomes for which the data name no other agency, or no other that leads. Outcomes whose agencies are not stated are left out.
ask-without-title = Outcomes for which the data name only { $agency }
ask-without-alone = The data name no agency but { $agency } ({ $roles }).
ask-without-lead = { $agency } leads; { $n ->
        [one] another agency takes
       *[other] { $n } other agencies take
    } part, none of them as lead.
ask-without-priority = Reflected only in outcomes for which the data name no agency but { $agency }: { $outcomes }.
ask-without-count = { $agency } has a role in { $n ->
        [one] 1 outcome
       *[other] { $n } outcomes
    }; outcomes for which the data name no other agency: { $alone }.
ask-without-unknown = These data state no role of { $agency } in any outcome.

ask-fewest-how = Counted are the elements (or priorities without elements) that have no counted link and whose gap is not accepted. An outcome is a candidate if a suggested link joins it to the element, or if it has a strategic objective in common with the priority; a rejected link excludes it.
ask-fewest-none-open = Every element is reflected, or its gap is accepted.
ask-fewest-exact = { $n ->
    [one] Widening 1 outcome
   *[other] Widening { $n } outcomes
} ({ $outcomes }) could cover { $open ->
    [one] the only element
   *[other] { $covered } of the { $open } elements
} without a counted link, and no smaller number could. Candidates: { $candidates }.
ask-fewest-bound = Widening { $n } outcomes ({ $outcomes }) could cover { $covered } of the { $open } elements without a counted link; at least { $least } are needed ({ $candidates } candidates are too many to try every choice).
ask-fewest-no-candidate = There is no candidate for { $open ->
    [one] the only element
   *[other] any of the { $open } elements
} without a counted link.
ask-fewest-by-pillar = { $item } could be reflected in { $outcome }: same strategic objective ({ $pillars }).
ask-fewest-by-suggestion = { $item } could be reflected in { $outcome }: a link suggests it.
ask-fewest-without = { $item } has no candidate.

ask-same-gap-how = A gap here is a priority for which no counterpart was found, or whose gap is to be closed. Another country closed the same gap if an earlier comparison of its own shows a gap of the same strategic objective and a later one shows a priority of that objective that is reflected. Two priorities with the same objective need not ask for the same thing.
ask-same-gap-open = { $title }. { $n ->
        [0] No country in these data closed the same gap
        [one] 1 country closed the same gap
       *[other] { $n } countries closed the same gap
    }{ $elsewhere ->
        [0] .
        [one] ; 1 other country has a priority of the same strategic objective that is reflected.
       *[other] ; { $elsewhere } other countries have a priority of the same strategic objective that is reflected.
    }
ask-same-gap-no-pillar = { $title }. Its strategic objective is not stated, so it cannot be compared.
ask-same-gap-closing = { $country } ({ $pillar }): { $before } was not reflected, { $after } is ({ $class }).

ask-bridges-how = Listed are the agencies with a role in outcomes of two or more strategic objectives of one framework. Where the outcomes of a framework have no strategic objectives, the framework’s own strategic priorities are used.
ask-bridges-joins = { $agency } works on { $n } objectives.
ask-bridges-field = { $field }: { $outcomes }
ask-fewest-no-priorities = The data contain no priorities of the { $framework }.
ask-fewest-no-outcomes = The data contain no outcomes of the { $framework }.
ask-same-gap-unlisted = { $n ->
        [one] 1 further case is not listed here
       *[other] { $n } further cases are not listed here
    }; --country { $country } lists all.
ask-same-gap-state = { $item }: { $state }
