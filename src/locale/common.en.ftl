# Words that every part of the program uses.

list-last = { $first } and { $last }
list-clauses = { $first }; { $next }

# On the bar that long work shows.
progress-reading = reading
progress-checking = checking
labelled = { $label }: { $text }
years-range = { $from }–{ $to }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
