# The words of a verdict: why it is so, by which rule, and what would lift it. Names of items come as text.

quoted = “{ $text }”
why-named = { $id } “{ $title }”

# What is known where there is no counterpart.
state-linked-in-vain = not examined; what was linked does not count
state-unexamined = not examined
state-none-found = no counterpart found
state-accepted = gap kept on purpose
state-open = gap to be closed
state-with-reason = { $state }: “{ $reason }”

# How many items are in which state.
state-count = { $n } { $state ->
        [none-found] without a counterpart
        [accepted] { $n ->
                [one] gap
               *[other] gaps
            } kept on purpose
        [open] { $n ->
                [one] gap
               *[other] gaps
            } to be closed
       *[unexamined] not examined
    }

# The links that do not count, by the reason why.
aside-suggested = { $n } { $n ->
        [one] link is
       *[other] links are
    } only suggested
aside-rejected = { $n } { $n ->
        [one] link is
       *[other] links are
    } rejected
aside-stale = { $links } { $n ->
        [one] is
       *[other] are
    } stale
aside-below-threshold = { $links } { $n ->
        [one] is
       *[other] are
    } below the threshold of confidence
aside-not-engaged = { $links } { $n ->
        [one] is
       *[other] are
    } set aside, because the ILO neither leads nor implements

# Whether a link counts, in a list of links.
standing-counts = counts
standing-suggested = does not count: only suggested
standing-rejected = does not count: rejected
standing-out-of-period = does not count: the periods do not overlap
standing-stale = does not count: one of the two texts has changed since the link was reviewed
standing-below-threshold = does not count: confidence below the threshold
standing-not-engaged = does not count: the ILO neither leads nor implements

# A period.
caveat = A period is not fully known; the plans are taken to overlap.
period-unknown = period unknown

# Why a priority has its class.
why-dwcp-only = No counted link: { $clauses }
why-whole = Fully reflected in { $outcomes }.
why-element-by = { $element } in { $outcomes }
why-only-element = Its only element is fully reflected: { $each }.
why-each-element = { $n ->
        [2] Both its elements are fully reflected
       *[other] All { $n } elements are fully reflected
    }: { $each }.
why-part = Partly reflected in { $outcomes }; no element in the data says which part.
why-extent-unstated = Extent not stated, taken as whole: { $links }.
why-named-by = { $element } (in { $outcomes })
why-elements-whole = { $elements } { $n ->
        [one] is
       *[other] are
    } fully reflected
why-elements-part = { $elements } { $n ->
        [one] is
       *[other] are
    } partly reflected
why-own-part = { $first ->
        [yes] Part
       *[no] part
    } of the priority itself is reflected in { $outcomes }
why-elements-none = no counterpart found for { $elements }
why-not-exhaustive = but the elements in the data are not the whole of the priority

# The rule that decides, in the words of the semantics.
rule-full-own = §3: a counted link covers the whole priority, whatever its elements
rule-full-elements = §3: every element is fully covered, and the elements are the whole of the priority
rule-partial = §3: not full, but at least one counted link of the priority or of one of its elements
rule-dwcp-only = §3: no counted link, and examined
rule-shared = §4: at least one counted link from the DWCP
rule-undaf-only = §4: no counted link from the DWCP; tagged with a strategic objective of the ILO, and examined
rule-out-of-scope = §4: no counted link from the DWCP; stated not to be about decent work

# What would lift a class. The second message ends the first.
lift-becomes = Becomes { $class } if { $condition }.
lift-if-engaged = the ILO leads or implements { $outcomes }
lift-if-judged-anew = { $n ->
        [one] the stale link is reviewed again
       *[other] the stale links are reviewed again
    }
lift-if-confirmed = { $n ->
        [one] the link below the threshold is confirmed with more confidence
       *[other] the links below the threshold are confirmed with more confidence
    }
lift-if-accepted = { $n ->
        [one] the suggested link is accepted
       *[other] the suggested links are accepted
    }
lift-by-itself = Becomes full if one outcome covers the whole priority.
lift-by-elements = Becomes full if { $elements } { $n ->
        [one] is
       *[other] are
    } fully reflected, or if one outcome covers the whole priority.

# Why an outcome has its class.
why-shared = Linked to { $items } of the DWCP. { $uptake ->
        [whole] This covers the whole outcome
        [part] This covers part of the outcome
       *[not-stated] How much of the outcome this covers is not stated
    }.
why-undaf-only = Tagged “{ $pillars }”; no counted link from the DWCP: { $clauses }
why-out-of-scope = Stated not to be about decent work; no counted link
why-ilo = { $role ->
        [lead] The ILO leads.
        [implementing] The ILO takes part in implementation.
        [technical-assistance] The ILO gives technical assistance without implementing.
       *[not-involved] The ILO is not involved.
    }

# A whole pairing.
why-pairing-full = { $n ->
        [1] The only priority in the data is fully reflected
        [2] Both priorities in the data are fully reflected
       *[other] All { $n } priorities in the data are fully reflected
    }
why-pairing-none = { $n ->
        [1] The only priority in the data has no counted link ({ $without })
       *[other] None of the { $n } priorities in the data has a counted link ({ $without })
    }
why-pairing-partial = { $n } { $n ->
        [one] priority
       *[other] priorities
    } in the data: { $full ->
        [0] { $partial } partly reflected
       *[other] { $full } fully reflected{ $partial ->
                [0] { "" }
               *[other] , { $partial } partly
            }
    }
why-pairing-partial-rest = { $n } { $n ->
        [one] priority
       *[other] priorities
    } in the data: { $full ->
        [0] { "" }
       *[other] { $full } fully reflected,{ " " }
    }{ $partial ->
        [0] { "" }
       *[other] { $partial } partly reflected,{ " " }
    }{ $without }
why-pairing-elements = { $n } { $n ->
        [one] element
       *[other] elements
    }: { $whole ->
        [0] { $part } partly reflected
       *[other] { $whole } fully reflected{ $part ->
                [0] { "" }
               *[other] , { $part } partly
            }
    }
why-pairing-no-outcomes = the data contain no outcomes of this UN framework
why-pairing-outcomes = { $shared } of { $n } { $n ->
        [one] outcome
       *[other] outcomes
    } in the data linked to the DWCP
why-pairing-outcomes-rest = { $shared } of { $n } { $n ->
        [one] outcome
       *[other] outcomes
    } in the data linked to the DWCP, { $only } in the UN framework only ({ $without })

# The rules for counting.
policy-words = { $version } (confidence from { $threshold }; { $engaged ->
        [yes] only outcomes that the ILO leads or implements
       *[no] whatever the ILO’s role
    }; { $basis }; { $satisfaction })
policy-signed = signed { $from }–{ $to }
policy-problem = line { $line }: { $problem }
policy-unknown-near = “{ $setting }” is not a setting; did you mean “{ $near }”?
policy-unknown = “{ $setting }” is not a setting; the settings are: { $settings }
policy-wrong-type = { $setting } must be { $kind ->
        [number] a number from 0 to 1
        [truth] true or false
        [text] a text in quotation marks
       *[span] {"{"} from = YEAR, to = YEAR {"}"}
    }
policy-no-version = version is missing: name the rules, as in version = "office-2026"
policy-bad-threshold = threshold must be a number from 0 to 1; found { $value }
policy-bad-word = { $setting } is one of: { $words }
policy-bad-span = signed.from is later than signed.to
policy-basis-and-span = the basis “signed” goes with signed = {"{"} from = YEAR, to = YEAR {"}"}, and only it does
