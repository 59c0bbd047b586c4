# Words that every part of the program uses.

list-last = { $first } et { $last }
list-clauses = { $first } ; { $next }

# On the bar that long work shows.
progress-reading = lecture
progress-checking = vérification
labelled = { $label } : { $text }
years-range = { $from }-{ $to }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
