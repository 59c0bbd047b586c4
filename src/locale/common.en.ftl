# Words that every part of the program uses.

list-last = { $first } and { $last }

# On the bar that long work shows.
progress-reading = reading
progress-checking = checking
