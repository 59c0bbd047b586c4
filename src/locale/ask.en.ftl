# Plain questions to the graph.

ask-list = Ask one of these, as in “dwalign ask one-link data”:
ask-one-link = What hangs on one link only?
ask-without = What would be lost without an agency (--agency, the ILO when left out)?
ask-fewest = What is the fewest UN outcomes that would have to change for every open element to be taken up?
ask-same-gap = Which countries closed the same gap, and how?
ask-bridges = Which agencies bridge pillars?
ask-nothing = Nothing: no such case in these data.

ask-one-link-how = A priority or an outcome hangs on one link when no other link that counts joins it in the pairing. Two links between the same two things, on different evidence, are two.
ask-one-link-priority = Only { $link } takes up { $priority }: without it the priority is not taken up (now: { $class }).
ask-one-link-outcome = Only { $link } reaches { $outcome }: without it the class of the outcome is “{ $class }”.
ask-one-link-both = Only { $link } joins the two: without it { $priority } is not taken up (now: { $class }), and the class of { $outcome } is “{ $without }”.
ask-link = { $item } → { $target }

ask-without-how = An outcome is lost when no other agency has a part in it. Where the agencies of an outcome are not stated, nothing is said of it: not known is not none.
ask-without-title = What would be lost without { $agency }?
ask-without-alone = { $agency } works alone on it ({ $roles }).
ask-without-lead = { $agency } leads it; { $n ->
        [one] another agency has
       *[other] { $n } other agencies have
    } a part, and none of them leads.
ask-without-priority = It is taken up only where { $agency } works alone: { $outcomes }.
ask-without-count = { $agency } has a part in { $n ->
        [one] 1 outcome
       *[other] { $n } outcomes
    }; { $alone } would be left with nobody.
ask-without-unknown = { $agency } has no part in any outcome of these data.

ask-fewest-how = Open: an element (or a priority without elements) that no link that counts takes up, and whose gap nobody has accepted. A candidate for it is an outcome that a suggested link joins to it, or one that shares a pillar with its priority; a rejected link rules the outcome out.
ask-fewest-none-open = Nothing is open.
ask-fewest-exact = { $n ->
        [one] 1 outcome is enough, and fewer are not
       *[other] { $n } outcomes are enough, and fewer are not
    }: { $outcomes }. Open: { $open }, with a candidate: { $covered }; candidates: { $candidates }.
ask-fewest-bound = { $n } outcomes are enough, and at least { $least } are needed ({ $candidates } candidates are too many to try all choices): { $outcomes }. Open: { $open }, with a candidate: { $covered }.
ask-fewest-no-candidate = No outcome is a candidate for any of the { $open } open elements.
ask-fewest-by-pillar = { $item } could be taken up by { $outcome }: both are about { $pillars }.
ask-fewest-by-suggestion = { $item } could be taken up by { $outcome }: a link suggests it.
ask-fewest-without = { $item } has no candidate.

ask-same-gap-how = A gap is a priority that nothing in its pairing takes up and of which somebody has said so (none found, or open). What nobody has examined is not yet a gap. Another country closed the same gap when an earlier pairing of its own shows a gap of the same pillar and a later one a priority of that pillar that is taken up. That two priorities share a pillar does not mean that they ask for the same thing.
ask-same-gap-open = { $title }. { $n ->
        [0] No country of these data closed the same gap
        [one] 1 country closed the same gap
       *[other] { $n } countries closed the same gap
    }; { $elsewhere ->
        [one] 1 other country has
       *[other] { $elsewhere } other countries have
    } a priority of the same pillar that is taken up.
ask-same-gap-no-pillar = { $title }. It has no pillar, so it cannot be compared.
ask-same-gap-closing = { $country } ({ $pillar }): { $before } was not taken up, { $after } is ({ $class }).

ask-bridges-how = An agency bridges two pillars when it has a part in an outcome of each, in one framework. Where the outcomes of a framework have no pillars, its strategic priorities stand for them.
ask-bridges-joins = { $agency } joins { $n } fields.
ask-bridges-field = { $field }: { $outcomes }
ask-fewest-no-outcomes = The outcomes of { $framework } are not listed, so nothing can be said.
ask-same-gap-state = { $item }: { $state }
