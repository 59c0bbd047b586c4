# The pictures drawn by Graphviz.

dot-title = { $name }: the DWCP and the UN framework
dot-pairing = { $dwcp } ({ $dwcp_years }) × { $un } ({ $un_years }): { $class }. { $why }
dot-left-out = Not drawn, as they are in none of these pairings: { $frameworks }.
dot-policy = Policy { $policy }
dot-framed = { $framework }: { $title }
dot-no-priorities = No priorities are listed in these data
dot-no-outcomes = No outcomes are listed in these data
dot-element = { $cover ->
        [whole] whole
        [part] part
        [unexamined] not examined
       *[none] no counterpart found
    }
dot-ilo = ILO: { $engagement }
dot-took-part = { $phase }: { $level }
dot-of-framework = { $framework }:
dot-part-not-stated = part not stated
dot-role = { $role ->
        [lead] leads
        [implementing] implements
        [technical-assistance] technical assistance
       *[not-involved] not involved
    }
dot-link = { $extent }, { $status }
dot-key = Thick arrows are documented, thin ones reviewed. A dotted box: no link counts, and the word says why
dot-key-whole = whole
dot-key-part = part
dot-key-suggested = suggested

# All countries at once.
portfolio-title = Countries with a DWCP and a UN framework whose periods meet: { $paired } of { $n }; pairings: { $pairings }
portfolio-not-drawn = In no pairing, and not drawn: { $countries }.
portfolio-priorities = { $n } { $n ->
        [one] priority
       *[other] priorities
    } listed
portfolio-outcomes = { $n } { $n ->
        [one] outcome
       *[other] outcomes
    } listed
portfolio-verdict = { $class }: { $dwcp }
portfolio-no-priorities = no priorities listed
portfolio-dwcp = of { $n } { $n ->
        [one] priority
       *[other] priorities
    } { $full } full, { $partial } partial
portfolio-dwcp-rest = of { $n } { $n ->
        [one] priority
       *[other] priorities
    } { $full } full, { $partial } partial, { $rest } not taken up ({ $without })
