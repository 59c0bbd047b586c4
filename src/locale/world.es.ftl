# El mundo hoy: de qué objetivos estratégicos parecen hablar los marcos.

world-title = El trabajo decente en { $frameworks } { $frameworks ->
        [one] marco
       *[other] marcos
    } de las Naciones Unidas de { $countries } { $countries ->
        [one] país
       *[other] países
    } ({ $outcomes } { $outcomes ->
        [one] efecto directo
       *[other] efectos directos
    }): lo que sugieren sus palabras
world-nothing = Estos datos no contienen ningún marco de las Naciones Unidas.
world-without-outcomes = { $n ->
        [one] De { $n } de ellos, ningún efecto directo está en los datos.
       *[other] De { $n } de ellos, ningún efecto directo está en los datos.
    }
world-note = Sugerencias tomadas de las palabras de los títulos. Nadie las ha examinado y ninguna se cuenta.
world-objective = objetivo estratégico de la OIT
world-frameworks = marcos
world-outcomes = efectos directos
world-words = palabras
world-grade = probabilidad
world-of = { $n } de { $of }
world-of-stated = { $n } de { $of } ({ $stated } { $stated ->
    [one] consta
   *[other] constan
})
world-stated = { $n } ({ $stated } { $stated ->
    [one] consta
   *[other] constan
})
world-is-stated = consta
world-silent = no se halló ninguna palabra
world-and-others = { $country } y { $n } más
world-account = Indicador 3.1 al 31 de diciembre de { $year }: { $counted } { $counted ->
        [one] contado
       *[other] contados
    }; con sugerencias { $possible }; sin decidir { $undecided }; de { $of } vigentes.
world-no-data = Indicador 3.1 al 31 de diciembre de { $year }: sin datos; ningún marco está vigente.
world-undatable = Período desconocido: { $n }.
world-as-rows = Sugerencias como filas por examinar

help-world = Mostrar de qué objetivos estratégicos de la OIT parecen hablar los marcos, solo por sugerencias
help-world-long = Mostrar de qué objetivos estratégicos de la OIT parecen hablar los marcos, solo por sugerencias

    Hecho para exportaciones de UN INFO, de un país o de muchos. Por objetivo: cuántos marcos y efectos directos usan sus palabras, y cuáles. Nadie ha examinado estas sugerencias y ninguna se cuenta; lo que consta en los datos figura al lado.
help-world-year = El año del indicador 3.1; si se omite, aquel en que más marcos están vigentes
help-world-country = Solo este país, por su código de tres letras, con las palabras de cada efecto directo
help-world-format = Formato de salida
help-world-concepts = Una tabla de conceptos propia, además de la del programa
help-world-all = Mostrar también una línea por cada marco
