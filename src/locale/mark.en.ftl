# The marked workbook: what is told of it.

mark-ending = the marked copy of { $input } must end in { $ending }, since it is the same workbook with marks
mark-written-anew = { $file } is an OpenDocument file, so the marked workbook is written anew from its cells: your own colours, pictures, charts and notes are not in it. Save { $file } as .xlsx first to keep them.
mark-renamed = Your own sheet “{ $own }” stays as it is; the one that is added is called “{ $ours }”.
mark-conversations = { $n ->
        [one] At one cell there is a conversation, so that no note could be put there; the problem is in the sheet of problems.
       *[other] At { $n } cells there is a conversation, so that no note could be put there; the problems are in the sheet of problems.
    }
mark-signed = The workbook is signed; the signature holds for your own file, not for the marked one.
mark-written = { $file } is your workbook with the marks in it. Go on with this one file: correct it, check it, and mark it again.
