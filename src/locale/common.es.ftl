# Words that every part of the program uses.

list-last = { $first } y { $last }
list-clauses = { $first }; { $next }

# On the bar that long work shows.
progress-reading = lectura
progress-checking = comprobación
labelled = { $label }: { $text }
years-range = { $from }-{ $to }
date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
