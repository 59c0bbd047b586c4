# Words that every part of the program uses.

list-last = { $first } and { $last }
list-clauses = { $first }; { $next }

# On the bar that long work shows.
progress-reading = reading
progress-checking = checking
