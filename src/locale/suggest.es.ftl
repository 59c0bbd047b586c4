# Sugerencias y tabla de conceptos.

fault-concept-table-ignored = el archivo es una tabla de conceptos, y no datos
help-concept-table-ignored = dwalign check la comprueba; suggest y review la usan si --concepts la nombra
fault-concept-form = la tabla de conceptos no se puede leer: { $message }
help-concept-form = escriba TOML con una parte [[concepts]] para cada concepto; datasets/concepts/README.md enumera sus claves
fault-concept-twice = el concepto «{ $id }» figura dos veces en este archivo
help-concept-twice = reúna todos sus términos en uno
fault-concept-no-parent = el concepto más amplio «{ $id }» no está en ninguna tabla
help-concept-no-parent = nombre uno que lo esté o déjelo vacío
fault-concept-circle = los conceptos más amplios de «{ $id }» llevan de vuelta a él
help-concept-circle = quite uno de ellos
fault-concept-kind = «{ $word }» no es una clase de concepto
help-concept-kind = escriba topic, broad, group o stop
fault-concept-pillar = «{ $word }» no es un objetivo estratégico
help-concept-pillar = escriba uno de: { $words }
fault-concept-weight = el peso { $number } no es un número de 0 a 100
help-concept-weight = escriba un número de 0 a 100 o déjelo vacío
fault-concept-term = el término «{ $term }» no tiene letras, o tiene menos de dos antes del asterisco
help-concept-term = complete la palabra
fault-concept-empty = el concepto «{ $id }» no tiene términos, por lo que ningún texto puede hablar de él
help-concept-empty = añada las palabras que hablan de él, al menos en un idioma
concepts-checked = { $n ->
        [one] Se revisó 1 tabla de conceptos.
       *[other] Se revisaron { $n } tablas de conceptos.
    }

suggest-head = Sugerencias: propuestas del programa para que las juzgue una persona. Ninguna cuenta.
suggest-candidate = { $grade } { $score } { $target } { $title }
suggest-likely = probable
suggest-possible = posible
suggest-weak = débil
suggest-same = ambos hablan de «{ $words }»
suggest-both = tema común: { $concept } («{ $item }» y «{ $target }»)
suggest-kin = «{ $item }» es de la misma familia que «{ $target }»
suggest-by-outputs = sus productos hablan de ello
suggest-alike = la redacción coincide en un { $percent } %
suggest-ilo-output = la OIT trabaja en este producto ({ $role })
suggest-ilo-outcome = la OIT trabaja en este efecto directo ({ $role })
suggest-before = { $item } se vinculó con { $target }
suggest-elsewhere = { $n ->
        [one] otro país vincula
       *[other] otros { $n } países vinculan
    } el mismo concepto
suggest-nothing-shared = ningún concepto conocido en común
suggest-silence = No hay nada cercano. Se buscó: { $concepts }.
suggest-no-concept = No hay nada cercano: el título no habla de ningún concepto de la tabla.
suggest-more = no se muestran aquí: { $items ->
        [0] { "" }
        [one] 1 elemento más,{ " " }
       *[other] { $items } elementos más,{ " " }
    }{ $candidates ->
        [one] 1 candidato más
       *[other] { $candidates } candidatos más
    }; --format csv los da todos
suggest-all-decided = Todas las prioridades y todos los elementos están decididos: { $pairings }
suggest-no-outcome = Ningún efecto directo del marco de las Naciones Unidas está en los datos, por lo que no se puede proponer nada: { $pairings }
suggest-no-priority = Ninguna prioridad del PTDP está en los datos, por lo que no se puede proponer nada: { $pairings }
suggest-none = Nada que proponer: no hay ninguna prioridad, elemento ni efecto directo por decidir.
suggest-pillars-head = Objetivos estratégicos a los que parecen servir los efectos directos y las prioridades que no tienen ninguno:
suggest-pillar = { $pillar } ({ $grade }: { $words })
suggest-quoted = «{ $words }»
suggest-no-form = { $file }: las sugerencias se escriben en archivos .csv, .toml, .json o .xlsx.

help-suggest = Proponer vínculos y objetivos estratégicos, con lo que habla a favor de cada uno; decide una persona
help-suggest-country = Solo de un país, por su código de tres letras
help-suggest-format = Formato de salida de las sugerencias
help-suggest-output = El archivo que se escribe: .csv, .toml, .json o .xlsx
help-suggest-all = Todas las combinaciones, también las de los elementos ya decididos
help-suggest-limit = Cuántos candidatos se muestran de cada elemento
help-suggest-concepts = Una tabla de conceptos propia, además de la del programa
suggest-outcome-silence = Ninguna prioridad ni elemento por decidir es cercano.
help-suggest-by = Mostrar los candidatos bajo las prioridades y elementos, o bajo los efectos directos
