# The words of what was examined and of what nobody has looked at.
verdict-so-far = { $class } por ahora
stated-without-source = Se indica, sin fuente: { $stated }
stated-by-source = Una fuente indica: { $stated } ({ $source })
rule-unexamined = §3: ningún vínculo contado, sin examinar
rule-outcome-unexamined = §4: ningún vínculo contado del PTDP; sin examinar, o no consta si trata del trabajo decente
why-relevance-unknown = Sin vínculo encontrado; no consta si trata del trabajo decente
why-nothing-known = Sin examinar; no consta si trata del trabajo decente
why-elements-examined = sin examinar en su conjunto; { $all ->
        [one] su elemento examinado, sin equivalente encontrado
       *[other] { $n } de sus { $all } elementos examinados, sin equivalente encontrado
    }
why-elements-unexamined = { $elements } { $n ->
        [one] está
       *[other] están
    } sin examinar
why-named-only = son todos los elementos nombrados; el resto de la prioridad no está en los datos
why-part-not-named = no se nombra qué parte
why-not-comparable = no se puede comparar: { $nothing }
why-nothing-in-data = { $missing ->
        [priorities] ninguna prioridad del PTDP está en los datos
        [outcomes] ningún efecto directo del marco está en los datos
       *[both] ni prioridades del PTDP ni efectos directos del marco están en los datos
    }
why-pairing-unexamined = { $n ->
        [1] La única prioridad que figura en los datos está sin examinar
       *[other] Las { $n } prioridades que figuran en los datos están sin examinar
    }
why-pairing-examined = { $n } de { $all } examinados, sin equivalente por ahora
why-pairing-unexamined-rest = { $n } sin examinar
why-pairing-elements-none = { $n } sin equivalente
why-pairing-elements-unexamined = { $n } sin examinar
why-pairing-outcomes-silent = { $n ->
        [1] el único efecto directo de los datos está sin examinar
       *[other] ninguno de los { $n } efectos directos de los datos está examinado
    }
why-pairing-outcomes-classes = { $n } { $n ->
        [one] efecto directo
       *[other] efectos directos
    } en los datos: { $classes }
why-pairing-outcomes-unexamined = { $n } sin examinar

# Indicators.
indicator-why-stated = una fuente indica del { $dwcp } y de este marco: { $stated } ({ $source })
indicator-undecided = { $value } { $value ->
    [one] contado
   *[other] contados
}, { $undecided } sin decidir, de { $of }.
indicator-no-data = Sin datos: ninguno está vigente en { $year }.
indicator-no-answers = Ninguna respuesta hasta { $year }; { $of } sin decidir.
indicator-no-growth = La línea de base es 0: no se puede fijar ningún objetivo de crecimiento.
indicator-open-no-outcomes = ninguno de sus efectos directos está en los datos
indicator-open-relevance = no consta si { $n ->
        [1] { $of ->
            [1] su único efecto directo trata
           *[other] uno de sus { $of } efectos directos trata
        }
       *[other] { $n } de sus { $of } efectos directos tratan
    } del trabajo decente
indicator-open-engaged = { $outcomes }: clasificado, pero la OIT ni lo dirige ni lo ejecuta
indicator-open-stated = lo que una fuente indica de la comparación ({ $dwcps }) no dice nada de la función de la OIT
indicator-open-link = { $links } { $standing }
indicator-open-dwcps = examen incompleto ({ $dwcps })
indicator-not-without-dwcp = consta que ningún efecto directo trata del trabajo decente, y ningún PTDP de sus años está en los datos
indicator-not-examined-all = consta que ningún efecto directo trata del trabajo decente, y un examen completo ({ $dwcps }) no encontró nada
indicator-open = sin decidir: { $frameworks }: { $why }
indicator-not = no contado: { $frameworks }: { $why }
indicator-signed = Marcos firmados en { $from }-{ $to }, los mismos para todos los años; sin línea de base ni situación.
indicator-unsigned = año de firma desconocido, no se cuenta: { $frameworks }
and-more = { $names } y { $n } más
column-undecided = sin decidir

# The report.
report-sum-pairings-unexamined = { $n } sin examinar
report-sum-not-comparable = { $n } no se pueden comparar, porque un plan no tiene nada en los datos
report-means-outcome-unexamined = Sin examinar, o no consta si el efecto directo trata del trabajo decente.

# Findings about judgements, and what to do.
fault-pillar-contradiction-cell = «none» figura junto a { $pillars } en una misma celda
fault-pillar-contradiction = se indica que { $item } sirve a { $pillars } y que no sirve a ningún objetivo estratégico
help-pillar-contradiction = deje «none» si no trata del trabajo decente, o los objetivos si trata de él
fault-links-disagree = los vínculos de { $item } con { $outcome } se contradicen: { $said }
help-links-disagree = decide el vínculo que cuenta y que más dice; deje el vínculo correcto
fault-pairing-apart = { $dwcp } ({ $dwcp_period }) y { $un } ({ $un_period }) no comparten ningún año: no se compara nada
help-pairing-apart = corrija los períodos, o nombre el plan correcto
fault-complete-but-empty = { $dwcp } y { $un } constan como examinados íntegramente, pero nada de { $empty } está en los datos
help-complete-but-empty = añada las prioridades o los efectos directos de ese plan
fault-stated-contradiction = { $dwcp } y { $un }: una fuente indica «{ $stated }», los vínculos y lo examinado dan «{ $verdict }»
fault-stated-differ = { $dwcp } y { $un }: una fuente indica «ninguno», otra «{ $stated }»
help-stated-contradiction = compruebe la fuente, los vínculos y las ausencias; se muestran ambos
fault-absences-differ = dos ausencias de { $item } difieren en { $differing }
help-absences-differ = deje una de ellas; hasta entonces «por subsanar» prevalece sobre «sin equivalente encontrado», y este sobre «laguna aceptada»
fault-absence-of-no-pairing = la ausencia de { $item } no se refiere a ninguna comparación, porque su plan no se compara con ninguno
fault-absence-of-no-pairing-against = la ausencia de { $item } no se refiere a ninguna comparación: su plan y { $against } no se comparan
help-absence-of-no-pairing = compruebe los períodos de los dos planes y la columna against
fault-absence-beside-link = { $item } consta como «{ $state }», mientras que { $linked } está vinculado a { $linked_to }
help-absence-beside-link = decide el vínculo; elimine la ausencia, o indique a qué elementos se aplica
fault-pillar-rejected = una fila rechaza { $pillar } para { $item }, y su celda lo indica; vale la celda
help-pillar-rejected = quite el objetivo de la celda, o elimine la fila
noun-priority-or-outcome = prioridad o efecto directo

# What the codes mean.
code-E506 = se indican a la vez «none» y un objetivo estratégico
code-E506-text = La palabra none dice que alguien juzgó que el elemento no trata del trabajo decente. No puede figurar junto a un objetivo en la misma celda, ni contra una fila de la tabla pillars que cuenta. Deje uno de los dos.
code-W506 = los vínculos entre dos mismos elementos se contradicen
code-W506-text = Varios vínculos unen el mismo elemento y el mismo efecto directo y dicen cosas distintas: total y parte, o uno rechazado y otro que cuenta. Decide el vínculo que cuenta y que más dice. Deje el vínculo correcto.
code-W507 = una comparación de planes sin ningún año en común
code-W507-text = Una fila de la hoja de comparaciones nombra un PTDP y un marco cuyos períodos no tienen ningún año en común. Esos planes no se comparan, y la fila no se aplica. Corrija los períodos, o nombre el plan correcto.
code-W508 = examinado íntegramente, pero un plan está vacío
code-W508-text = Una fila dice que ambos planes se recorrieron íntegramente, mientras que uno de ellos no tiene prioridades o efectos directos en los datos. No se pueden comparar. Añada los elementos de ese plan.
code-W509 = lo que indica una fuente contradice lo demás
code-W509-text = Una fuente indica de toda la comparación algo que los vínculos y lo examinado contradicen, se examine lo que se examine; o una fuente indica none y otra no. Se muestran ambas cosas, y nada se cambia. Compruebe la fuente, los vínculos y las ausencias.
code-W510 = dos ausencias de un mismo elemento difieren
code-W510-text = Dos filas hablan del mismo elemento en la misma comparación y difieren. De dos estados, open prevalece sobre none-found, y none-found sobre accepted. Deje la fila correcta.
code-W511 = una ausencia que no se refiere a ninguna comparación
code-W511-text = La ausencia no se aplica directo, porque el plan de su elemento no se compara con ningún otro, o no con el que nombra. Compruebe los períodos de los dos planes y la columna against.
code-W512 = una ausencia junto a un vínculo de una parte o del todo
code-W512-text = Se dice de una prioridad que no tiene equivalente mientras uno de sus elementos está vinculado, o de un elemento mientras su prioridad está vinculada íntegramente. Decide el vínculo. Elimine la ausencia, o indique de qué elementos se trata.
code-W513 = un objetivo rechazado que la celda indica
code-W513-text = Una fila de la tabla pillars rechaza un objetivo que la celda del elemento indica. Vale la celda. Quite el objetivo de la celda, o elimine la fila.

# The template: the sheets of judgements.
about-pairings = Qué dos planes ha comparado alguien, y qué indica una fuente de ellos en su conjunto.
about-pillars = A qué objetivos estratégicos sirve una prioridad o un efecto directo, uno por fila, cuando hace falta una fuente o un revisor propio.
about-aliases = Dos códigos de un mismo plan, como el de una exportación y el suyo.
note-against = El código del otro plan, en el que no se encontró equivalente. Todos los demás planes si queda vacía.
note-examined = ¿Recorrió alguien los dos planes íntegramente, o en parte?
note-stated = Lo que una fuente dice del conjunto: completo, parcial, alineado (sin grado), ninguno.
note-pairings-dwcp = El código del Programa de Trabajo Decente por País.
note-pairings-undaf = El código del marco de las Naciones Unidas.
note-pillars-item = El código de la prioridad o del efecto directo.
note-pillar = El objetivo estratégico, o none cuando alguien juzgó que el elemento no trata del trabajo decente.
note-aliases-framework = Uno de los códigos del plan.
note-same_as = El otro código del mismo plan; es el que se muestra.
eg-same_as = undaf-2007-2011
eg-aliases-framework = unsdcf-export
eg-pillars-item = O1
note-aliases-item = Un elemento de uno de los planes, si la fila nombra uno.
note-same_item = El mismo elemento del otro plan.
