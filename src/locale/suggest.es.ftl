# Sugerencias y tabla de conceptos.

concepts-form = La tabla de conceptos no se puede leer: { $message }.
concepts-twice = El concepto «{ $id }» figura dos veces en este archivo; reúna todos sus términos en uno.
concepts-no-parent = El concepto más amplio «{ $id }» no está en ninguna tabla; nombre uno que lo esté o déjelo vacío.
concepts-circle = Los conceptos más amplios de «{ $id }» llevan de vuelta a él; quite uno de ellos.
concepts-kind = «{ $word }» no es una clase de concepto; escriba topic, broad, group o stop.
concepts-pillar = «{ $word }» no es un objetivo estratégico; escriba uno de: { $words }.
concepts-weight = El peso { $number } no es un número de 0 a 100.
concepts-term = El término «{ $term }» no tiene letras, o tiene menos de dos antes del asterisco; complételo.
concepts-empty = El concepto «{ $id }» no tiene términos, por lo que ningún texto puede hablar de él; añada alguno.
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
suggest-both = ambos hablan de { $concept }: «{ $item }» y «{ $target }»
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
help-suggest-format = En qué forma se dan las sugerencias
help-suggest-output = El archivo que se escribe: .csv, .toml, .json o .xlsx
help-suggest-all = Todas las combinaciones, también las de los elementos ya decididos
help-suggest-limit = Cuántos candidatos se muestran de cada elemento
help-suggest-concepts = Una tabla de conceptos propia, además de la del programa
