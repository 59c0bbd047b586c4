# Words that every part of the program uses.

list-last = { $first } y { $last }
