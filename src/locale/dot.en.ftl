# The pictures drawn by Graphviz.

dot-title = { $name }: DWCP and UN framework
dot-pairing = { $dwcp } × { $un }: { $class }. { $why }
dot-left-out = Not drawn, because in none of these comparisons: { $frameworks }.
dot-policy = Counting rules: { $policy }
dot-no-priorities = No priorities in the data
dot-no-outcomes = No outcomes in the data
dot-element = { $cover ->
        [whole] full
        [part] partly
        [unexamined] not examined
       *[none] no counterpart found
    }
dot-ilo = ILO: { $engagement }
dot-took-part = { $phase }: { $level }
dot-of-framework = { $framework }:
dot-part-not-stated = participation not stated
dot-role = { $role ->
        [lead] leads
        [implementing] implements
        [technical-assistance] technical assistance
       *[not-involved] not involved
    }
dot-link = { $extent }, { $status }
dot-key = Thick arrows: documented; thin arrows: reviewed. Dotted box: no counted link, with the reason
dot-key-whole = full
dot-key-part = part
dot-key-suggested = suggested

# All countries at once.
portfolio-title = Countries with a DWCP and a UN framework whose periods overlap: { $paired } of { $n }; comparisons: { $pairings }
portfolio-priorities = { $n } { $n ->
        [one] priority
       *[other] priorities
    } in the data
portfolio-outcomes = { $n } { $n ->
        [one] outcome
       *[other] outcomes
    } in the data
portfolio-verdict = { $class }: { $dwcp }
