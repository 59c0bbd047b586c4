# Conditions on the counts: “dwalign check --require”.

gate-empty = no condition is given; write for example “full>=3, open=0”
gate-no-relation = “{ $part }” is not a condition; write a name, one of >=, <=, =, > and <, and a number, such as full>=3
gate-number = “{ $part }”: “{ $number }” is not a whole number from 0 on
gate-unknown = there is no count “{ $name }”; the counts are: { $names }
gate-unknown-near = there is no count “{ $name }”; did you mean { $near }? The counts are: { $names }
gate-all-met = { $n ->
        [one] The condition is met.
       *[other] All { $n } conditions are met.
    }
gate-not-met = { $n ->
        [one] 1 of { $all } { $all ->
            [one] condition
           *[other] conditions
        } is not met.
       *[other] { $n } of { $all } conditions are not met.
    }
gate-not-asked = The data have errors, so the conditions were not checked.
gate-met = met
gate-failed = not met
gate-line = { $state } { $condition } – { $name }: { $number }
gate-short = { $state } { $condition } – { $name }: { $number }, { $by } too few
gate-over = { $state } { $condition } – { $name }: { $number }, { $by } too many
gate-others = The others:
gate-member = { $name } { $title }: { $state }
gate-member-plain = { $name } { $title }
gate-more = { $n ->
        [one] and 1 more: --all
       *[other] and { $n } more: --all
    }

help-check-require = Conditions on the counts, such as “full>=3, open=0, unexamined=0”; the run ends with 1 where one is not met
gate-help = Conditions on the counts, such as “full>=3, open=0, unexamined=0”; the run ends with 1 where one is not met

    Write a name, one of >=, <=, =, > and <, and a number; several conditions are divided by commas. A priority or outcome is counted once, with the best class that it has in any comparison. “unexamined”, “none-found”, “accepted” and “open” count priorities and outcomes together. The names:
    { $names }
help-check-country = Count this country only, by its three-letter code (with --require)
value-conditions = CONDITIONS
