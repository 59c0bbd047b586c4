# The words of a verdict: why it is so, by which rule, and what would lift it. Names of items come as text.

quoted = “{ $text }”
why-named = { $id } “{ $title }”

# What is known where there is no counterpart.
state-linked-in-vain = what was linked does not count (unexamined)
state-unexamined = nobody has said yet whether there is a counterpart (unexamined)
state-none-found = someone looked and found no counterpart (none-found)
state-accepted = the gap is kept on purpose (accepted)
state-open = the gap is to be closed (open)
state-with-reason = { $state }: “{ $reason }”

# How many items are in which state.
state-count = { $n } { $state }

# The links that do not count, by the reason why.
aside-suggested = { $n } { $n ->
        [one] link is
       *[other] links are
    } only suggested
aside-rejected = { $n } { $n ->
        [one] link is
       *[other] links are
    } rejected
aside-stale = { $n } { $n ->
        [one] link is
       *[other] links are
    } stale
aside-below-threshold = { $n } { $n ->
        [one] link is
       *[other] links are
    } below the threshold of confidence
aside-not-engaged = { $n } { $n ->
        [one] link is
       *[other] links are
    } set aside, as the ILO neither leads nor implements

# Whether a link counts, in a list of links.
standing-counts = counts
standing-suggested = does not count: only suggested
standing-rejected = does not count: rejected
standing-out-of-period = does not count: the periods do not meet
standing-stale = does not count: a text has changed since it was judged
standing-below-threshold = does not count: confidence below the threshold
standing-not-engaged = does not count: the ILO neither leads nor implements

# A period.
caveat = A period is not fully known and was taken to overlap.
period-unknown = period unknown

# Why a priority has its class.
why-dwcp-only = No link that counts: { $clauses }
why-whole = The whole of it is taken up by { $outcomes }.
why-element-by = { $element } by { $outcomes }
why-only-element = Its only element is taken up whole: { $each }.
why-each-element = Each of its { $n } elements is taken up whole: { $each }.
why-part = A part of it is taken up by { $outcomes }; it has no elements that would name the part.
why-named-by = { $element } (by { $outcomes })
why-elements-whole = { $elements } { $n ->
        [one] is
       *[other] are
    } taken up whole
why-elements-part = { $elements } in part
why-own-part = { $first ->
        [yes] A part
       *[no] a part
    } of the priority itself is taken up by { $outcomes }
why-elements-none = no counterpart was found for { $elements }
why-not-exhaustive = but the elements listed are not the whole of the priority

# The rule that decides, in the words of the semantics.
rule-full-own = §3: a whole link of the priority itself covers it, whatever its elements
rule-full-elements = §3: every element is wholly covered, and the elements are the whole of the priority
rule-partial = §3: not full, and at least one counting link of the priority or of an element
rule-dwcp-only = §3: no counting link, and it was examined
rule-shared = §4: at least one counting link from the DWCP reaches it
rule-undaf-only = §4: no such link, the outcome serves a strategic objective, and it was examined
rule-out-of-scope = §4: no such link, and it is stated to serve none of the strategic objectives

# What would lift a class. The second message ends the first.
lift-becomes = Becomes { $class } when { $condition }.
lift-if-engaged = the ILO leads or implements { $outcomes }
lift-if-judged-anew = { $n ->
        [one] the stale link is judged anew
       *[other] the stale links are judged anew
    }
lift-if-confirmed = { $n ->
       *[other] the links below the threshold are confirmed with more confidence
    }
lift-if-accepted = { $n ->
        [one] the suggested link is accepted
       *[other] the suggested links are accepted
    }
lift-dwcp-only = Becomes partial when an outcome takes up a part of it{ $elements ->
        [yes] { " " }or one of its elements
       *[no] { "" }
    }, full when one takes up the whole.
lift-by-itself = Becomes full when the priority itself is taken up whole by an outcome.
lift-by-elements = Becomes full when { $elements } { $n ->
        [one] is
       *[other] are
    } taken up whole, or the priority itself is taken up whole by an outcome.
lift-by-a-list = The DWCP lists no priorities in these data; becomes shared when one is listed and linked to it.
lift-by-a-link = Becomes shared when a priority or element of the DWCP is linked to it.

# Why an outcome has its class.
why-shared = { $items } of the DWCP { $n ->
        [one] reaches
       *[other] reach
    } it; { $uptake ->
        [whole] that is the whole of the outcome
        [part] that is a part of the outcome
       *[not-stated] how much of the outcome that is, is not stated
    }.
why-undaf-only = It is about { $pillars }, and no link from the DWCP counts: { $clauses }
why-out-of-scope = It is stated not to be about decent work, and no link counts
why-ilo = { $role ->
        [lead] The ILO leads.
        [implementing] The ILO takes part in implementing it.
        [technical-assistance] The ILO gives technical assistance without implementing.
       *[not-involved] The ILO is not involved.
    }

# A whole pairing.
why-pairing-full = { $n ->
        [1] Its only priority is taken up whole
        [2] Both priorities are taken up whole
       *[other] All { $n } priorities are taken up whole
    }
why-pairing-none = { $n ->
        [1] No link counts for its only priority ({ $without })
       *[other] No link counts for any of its { $n } priorities ({ $without })
    }
why-pairing-partial = Of { $n } { $n ->
        [one] priority
       *[other] priorities
    }, { $full } full, { $partial } partial
why-pairing-partial-rest = Of { $n } { $n ->
        [one] priority
       *[other] priorities
    }, { $full } full, { $partial } partial, { $rest } not taken up ({ $without })
why-pairing-elements = of { $n } { $n ->
        [one] element
       *[other] elements
    }, { $whole } whole, { $part } in part
why-pairing-no-outcomes = the UN framework lists no outcomes in these data
why-pairing-outcomes = { $shared } of { $n } { $n ->
        [one] outcome
       *[other] outcomes
    } shared
why-pairing-outcomes-rest = { $shared } of { $n } { $n ->
        [one] outcome
       *[other] outcomes
    } shared, { $only } in the UN framework only ({ $without })

# The rules for counting.
policy-words = { $version } (threshold { $threshold }, { $engaged ->
        [yes] engaged: the ILO leads or implements
       *[no] engaged: not asked
    }, { $basis }, { $satisfaction })
policy-signed = signed { $from }–{ $to }
policy-bad-threshold = threshold is a number from 0 to 1, not { $value }
policy-bad-word = { $setting } is one of: { $words }
policy-bad-span = signed.from is later than signed.to
policy-basis-and-span = the basis “signed” goes with signed = {"{"} from = YEAR, to = YEAR {"}"}, and only it does
