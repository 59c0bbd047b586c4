# Words that every part of the program uses.

list-last = { $first } et { $last }
clauses = { $first } ; { $then }
quoted = « { $text } »
quoted-in = « { $text } » [{ $code }]
