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

os-not-found = ce fichier ou ce dossier n’existe pas
os-denied = vous n’en avez pas le droit
os-exists = il existe déjà
os-is-folder = c’est un dossier
os-not-folder = ce n’est pas un dossier
os-full = le disque est plein
os-read-only = le système de fichiers est en lecture seule
os-no-text = ce n’est pas un texte en UTF-8
os-bad-name = le nom n’est pas valable ou est trop long
os-other = { $error }
