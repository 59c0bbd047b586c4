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

os-not-found = ese archivo o esa carpeta no existe
os-denied = no tiene permiso
os-exists = ya existe
os-is-folder = es una carpeta
os-not-folder = no es una carpeta
os-full = el disco está lleno
os-read-only = el sistema de archivos es de solo lectura
os-no-text = no es texto en UTF-8
os-bad-name = el nombre no es válido o es demasiado largo
os-other = { $error }
