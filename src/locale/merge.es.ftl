# Filas sobre una misma cosa, y dos identificadores de un mismo plan.
fault-texts-differ = hay filas sobre una misma cosa ({ $what } { $id }) que difieren en { $differing }; se muestra «{ $shown }»
help-texts-differ = deje en todas la redacción correcta, o deje vacías las otras celdas
fault-alias-of-other-side = { $one } es un PTDP y { $other } un marco de las Naciones Unidas: no pueden ser un mismo plan
help-alias-of-other-side = corrija los identificadores, o elimine la fila
fault-alias-unlike = { $one } y { $other } no pueden ser un mismo elemento: son de distinta clase, o pertenecen a elementos distintos
help-alias-unlike = nombre dos prioridades, dos efectos directos, o dos elementos de uno mismo
fault-same-period = { $country } tiene dos marcos de las Naciones Unidas de los años { $period }: { $one } y { $other }
help-same-period = si son un mismo plan, añada una fila a la tabla aliases: country { $country }, framework { $one }, same_as { $other }
fault-same-id-other-title = { $item } es «{ $first }» en { $one } y «{ $second }» en { $other }, que son un mismo plan; se conservan los dos por separado
help-same-id-other-title = si son un mismo elemento, añada una fila a la tabla aliases: country { $country }, framework { $one }, same_as { $other }, item { $item }, same_item { $item }

# What the codes mean.
code-E507 = dos identificadores no pueden designar una misma cosa
code-E507-text = Una fila de la tabla aliases dice que dos identificadores designan un mismo plan, o un mismo elemento de él. Un PTDP no es un marco de las Naciones Unidas, y una prioridad no es un efecto directo. La fila no se aplica; corrija sus identificadores, o elimínela.
code-W514 = filas sobre una misma cosa tienen textos distintos
code-W514-text = Varias filas tratan de una misma cosa y dan nombres, títulos, notas o fuentes distintos. Se muestra el primero por orden de plan y de texto, sea cual sea el que se lea antes. Si una fila deja vacía una celda que otra llena, no se avisa de nada.
code-W515 = dos marcos de las Naciones Unidas de un país tienen los mismos años
code-W515-text = Una exportación y una fila propia pueden tratar del mismo plan con dos identificadores. Sus efectos directos se cuentan entonces dos veces. Una fila de la tabla aliases hace de ellos un solo plan. Si son dos planes, no hay nada que hacer.
code-W516 = un identificador designa dos elementos de un mismo plan
code-W516-text = Se dice que dos identificadores designan un mismo plan, y ambos tienen un elemento de este identificador, con títulos distintos. Siguen siendo dos elementos, mostrados como plan:id. Si son uno solo, una fila de la tabla aliases lo dice.
