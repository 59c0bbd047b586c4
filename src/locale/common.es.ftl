# Words that every part of the program uses.

list-last = { $first } y { $last }
list-clauses = { $first }; { $next }

# On the bar that long work shows.
progress-reading = lectura
progress-checking = comprobación
