# Words that every part of the program uses.

list-last = { $first } et { $last }
