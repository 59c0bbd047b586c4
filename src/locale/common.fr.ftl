# Words that every part of the program uses.

list-last = { $first } et { $last }
list-clauses = { $first } ; { $next }

# On the bar that long work shows.
progress-reading = lecture
progress-checking = vérification
