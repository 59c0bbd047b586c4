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

os-not-found = there is no such file or folder
os-denied = you have no permission
os-exists = it exists already
os-is-folder = it is a folder
os-not-folder = it is not a folder
os-full = the disk is full
os-read-only = the file system is read-only
os-no-text = it is not UTF-8 text
os-bad-name = the name is not valid or too long
os-other = { $error }
