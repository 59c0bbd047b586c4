# Condiciones sobre los recuentos: «dwalign check --require».

gate-empty = no se da ninguna condición; escriba por ejemplo «full>=3, open=0»
gate-no-relation = «{ $part }» no es una condición; escriba un nombre, uno de >=, <=, =, > y <, y un número, como full>=3
gate-number = «{ $part }»: «{ $number }» no es un número entero a partir de 0
gate-unknown = no hay ningún recuento «{ $name }»; los recuentos son: { $names }
gate-unknown-near = no hay ningún recuento «{ $name }»; ¿quería decir { $near }? Los recuentos son: { $names }
gate-all-met = { $n ->
        [one] La condición se cumple.
       *[other] Las { $n } condiciones se cumplen.
    }
gate-not-met = { $n ->
        [one] No se cumple 1 condición de { $all }.
       *[other] No se cumplen { $n } condiciones de { $all }.
    }
gate-not-asked = Los datos tienen errores; las condiciones no se comprobaron.
gate-met = se cumple
gate-failed = no se cumple
gate-line = { $state } { $condition } – { $name }: { $number }
gate-short = { $state } { $condition } – { $name }: { $number }, faltan { $by }
gate-over = { $state } { $condition } – { $name }: { $number }, sobran { $by }
gate-others = Los demás:
gate-member = { $name } { $title }: { $state }
gate-member-plain = { $name } { $title }
gate-more = { $n ->
        [one] y 1 más: --all
       *[other] y { $n } más: --all
    }

help-check-require = Condiciones sobre los recuentos, como «full>=3, open=0, unexamined=0»; termina con 1 si alguna no se cumple
gate-help = Condiciones sobre los recuentos, como «full>=3, open=0, unexamined=0»; termina con 1 si alguna no se cumple

    Escriba un nombre, uno de >=, <=, =, > y <, y un número; varias condiciones se separan con comas. Una prioridad o un efecto directo cuenta una vez, con el mejor grado de alineación de todas sus comparaciones. «unexamined», «none-found», «accepted» y «open» cuentan juntos prioridades y efectos directos. Los nombres:
    { $names }
help-check-country = Contar solo este país, por su código de tres letras (con --require)
value-conditions = CONDICIONES
