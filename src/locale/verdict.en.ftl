# Why a verdict is as it is, the rule that decides, and what would lift it.

caveat = A period is not fully known and was taken to overlap.

# The rules, in the words of the semantics.
rule-priority-whole = §3: a whole link of the priority itself covers it, whatever its elements
rule-priority-elements = §3: every element is wholly covered, and the elements are the whole of the priority
rule-priority-partial = §3: not full, and at least one counting link of the priority or of an element
rule-priority-none = §3: no counting link
rule-outcome-shared = §4: at least one counting link from the DWCP reaches it
rule-outcome-undaf-only = §4: no such link, and the outcome has a pillar
rule-outcome-out-of-scope = §4: no such link and no pillar

# A link, in a list of links.
standing-counts = counts
standing-suggested = does not count: only suggested
standing-rejected = does not count: rejected
standing-out-of-period = does not count: the periods do not meet
standing-stale = does not count: a text has changed since it was judged
standing-below-threshold = does not count: confidence below the threshold
standing-not-engaged = does not count: the ILO neither leads nor implements

# What is known where there is no counterpart.
state-linked = what was linked does not count, and no gap is stated (unexamined)
state-unexamined = nobody has said yet whether there is a counterpart (unexamined)
state-none-found = someone looked and found no counterpart (none-found)
state-accepted = the gap is kept on purpose (accepted)
state-open = the gap is to be closed (open)
state-because = { $state }: { $reason }

# The same, counted.
states-unexamined = { $n } unexamined
states-none-found = { $n } none-found
states-accepted = { $n } accepted
states-open = { $n } open

# Links that do not count, as clauses of a sentence.
aside-suggested = { $n ->
    [one] { $n } link is only suggested
   *[other] { $n } links are only suggested
}
aside-rejected = { $n ->
    [one] { $n } link is rejected
   *[other] { $n } links are rejected
}
aside-stale = { $n ->
    [one] { $n } link is stale
   *[other] { $n } links are stale
}
aside-below-threshold = { $n ->
    [one] { $n } link is below the threshold of confidence
   *[other] { $n } links are below the threshold of confidence
}
aside-not-engaged = { $n ->
    [one] { $n } link is set aside, as the ILO neither leads nor implements
   *[other] { $n } links are set aside, as the ILO neither leads nor implements
}

# A priority.
why-whole = The whole of it is taken up by { $by }.
why-only-element = Its only element is taken up whole: { $each }.
why-each-element = Each of its { $n } elements is taken up whole: { $each }.
why-element-by = { $element } by { $by }
why-part = A part of it is taken up by { $by }; it has no elements that would name the part.
why-element-through = { $element } (by { $by })
why-elements-whole = { $n ->
    [one] { $elements } is taken up whole
   *[other] { $elements } are taken up whole
}
why-elements-part = { $n ->
    [one] { $elements } in part
   *[other] { $elements } in part
}
why-own-part = a part of the priority itself is taken up by { $by }
why-elements-none = { $n ->
    [one] { $elements } has no link that counts
   *[other] { $elements } have no link that counts
}
why-not-exhaustive = but the elements listed are not the whole of the priority
why-none = No link that counts: { $state }

# An outcome.
why-shared = { $n ->
    [one] { $items } of the DWCP reaches it
   *[other] { $items } of the DWCP reach it
}
uptake-whole = that is the whole of the outcome
uptake-part = that is a part of the outcome
uptake-not-stated = how much of the outcome that is, is not stated
why-undaf-only = It is about { $pillars }, and no link from the DWCP counts: { $state }
why-out-of-scope = It has no pillar of decent work, and no link counts
ilo-lead = The ILO leads.
ilo-implementing = The ILO takes part in implementing it.
ilo-technical-assistance = The ILO gives technical assistance without implementing.
ilo-not-involved = The ILO is not involved.

# What would lift a class.
becomes = Becomes { $class } when { $change }.
change-not-engaged = the ILO leads or implements { $outcomes }
change-stale = { $n ->
    [one] the stale link is judged anew
   *[other] the stale links are judged anew
}
change-below-threshold = { $n ->
    [one] the link below the threshold is confirmed with more confidence
   *[other] the links below the threshold are confirmed with more confidence
}
change-suggested = { $n ->
    [one] the suggested link is accepted
   *[other] the suggested links are accepted
}
lift-priority = Becomes partial when an outcome takes up a part of it, full when one takes up the whole.
lift-priority-elements = Becomes partial when an outcome takes up a part of it or one of its elements, full when one takes up the whole.
lift-to-full = Becomes full when the priority itself is taken up whole by an outcome.
lift-to-full-elements = { $n ->
    [one] Becomes full when { $elements } is taken up whole, or the priority itself is taken up whole by an outcome.
   *[other] Becomes full when { $elements } are taken up whole, or the priority itself is taken up whole by an outcome.
}
lift-outcome = Becomes shared when a priority or element of the DWCP is linked to it.
lift-outcome-no-priorities = The DWCP lists no priorities in these data; becomes shared when one is listed and linked to it.

# A pairing.
pairing-no-priorities = the DWCP lists no priorities in these data
pairing-full = { $n ->
    [1] Its only priority is taken up whole
    [2] Both priorities are taken up whole
   *[other] All { $n } priorities are taken up whole
}
pairing-none = { $n ->
    [1] No link counts for its only priority ({ $without })
   *[other] No link counts for any of its { $n } priorities ({ $without })
}
pairing-partial = { $n ->
    [one] Of { $n } priority, { $full } full, { $partial } partial
   *[other] Of { $n } priorities, { $full } full, { $partial } partial
}
pairing-partial-rest = { $n ->
    [one] Of { $n } priority, { $full } full, { $partial } partial, { $rest } not taken up ({ $without })
   *[other] Of { $n } priorities, { $full } full, { $partial } partial, { $rest } not taken up ({ $without })
}
pairing-elements = { $n ->
    [one] of { $n } element, { $whole } whole, { $part } in part, { $none } without a link
   *[other] of { $n } elements, { $whole } whole, { $part } in part, { $none } without a link
}
un-no-outcomes = the UN framework lists no outcomes in these data
un-shared = { $n ->
    [one] { $shared } of { $n } outcome shared
   *[other] { $shared } of { $n } outcomes shared
}
un-shared-only = { $n ->
    [one] { $shared } of { $n } outcome shared, { $only } in the UN framework only ({ $without })
   *[other] { $shared } of { $n } outcomes shared, { $only } in the UN framework only ({ $without })
}
