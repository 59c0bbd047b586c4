# Words that every part of the program uses.

list-last = { $first } and { $last }
clauses = { $first }; { $then }
quoted = “{ $text }”
quoted-in = “{ $text }” [{ $code }]

# On the bar that long work shows.
progress-reading = reading
progress-checking = checking
