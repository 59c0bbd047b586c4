# Rows about one thing, and two ids of one plan.
fault-texts-differ = rows about the { $what } { $id } differ in { $differing }; “{ $shown }” is shown
help-texts-differ = keep the wording that is right in all of them, or leave the others empty
fault-alias-of-other-side = { $one } is a DWCP and { $other } is a UN framework: they cannot be one plan
help-alias-of-other-side = correct the ids, or delete the row
fault-alias-unlike = { $one } and { $other } cannot be one item: they are of different kinds, or stand within different items
help-alias-unlike = name two priorities, two outcomes, or two items below one that is the same
fault-same-period = { $country } has two UN frameworks of the years { $period }: { $one } and { $other }
help-same-period = if they are one plan, add a row to the table aliases: country { $country }, framework { $one }, same_as { $other }
fault-same-id-other-title = { $item } is “{ $first }” in { $one } and “{ $second }” in { $other }, which are one plan; both are kept, as items of their own
help-same-id-other-title = if they are one item, add a row to the table aliases: country { $country }, framework { $one }, same_as { $other }, item { $item }, same_item { $item }

# What the codes mean.
code-E507 = two ids cannot name one thing
code-E507-text = A row of the table aliases says that two ids name one plan, or one item of it. A DWCP is no UN framework, and a priority is no outcome. The row has no effect; correct its ids, or delete it.
code-W514 = rows about one thing differ in their texts
code-W514-text = Several rows are about one thing and state different names, titles, notes or sources. The first in order of plan and text is shown, whichever is read first. Where one row leaves a cell empty and another fills it, nothing is reported.
code-W515 = two UN frameworks of one country have the same years
code-W515-text = An export and a row of your own may be about the same plan under two ids. Their outcomes are then counted twice. A row of the table aliases makes them one plan. If they are two plans, nothing need be done.
code-W516 = one id stands for two items of one plan
code-W516-text = Two ids are said to name one plan, and both have an item of this id, with titles that differ. They stay two items, shown as plan:id. If they are one, a row of the table aliases says so.
