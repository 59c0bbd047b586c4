//! The names of the counts of an alignment, as a gate asks for them.

use super::vocabulary;

vocabulary! {
    /// A count over comparisons, in which every item stands once, with the best class that it has in any of them.
    Count, "count" {
        /// Priorities of the DWCPs.
        Priorities = "priorities" ["Priorities", "Priorités", "Prioridades"],
        /// Those that are full.
        Full = "full" ["Priorities fully reflected", "Priorités entièrement prises en compte", "Prioridades recogidas íntegramente"],
        /// The same by documented links alone.
        FullDocumented = "full-documented" ["Priorities fully reflected by documented links alone", "Priorités entièrement prises en compte par les seuls liens documentés", "Prioridades recogidas íntegramente solo por vínculos documentados"],
        /// The same were every suggestion accepted.
        FullPossible = "full-possible" ["Priorities fully reflected, with suggestions", "Priorités entièrement prises en compte, avec les suggestions", "Prioridades recogidas íntegramente, con las sugerencias"],
        /// Those that are partial.
        Partial = "partial" ["Priorities partly reflected", "Priorités prises en compte en partie", "Prioridades recogidas en parte"],
        /// Those that are full or partial.
        TakenUp = "taken-up" ["Priorities fully or partly reflected", "Priorités prises en compte, entièrement ou en partie", "Prioridades recogidas, íntegramente o en parte"],
        /// The same by documented links alone.
        TakenUpDocumented = "taken-up-documented" ["Priorities fully or partly reflected by documented links alone", "Priorités prises en compte, entièrement ou en partie, par les seuls liens documentés", "Prioridades recogidas, íntegramente o en parte, solo por vínculos documentados"],
        /// The same were every suggestion accepted.
        TakenUpPossible = "taken-up-possible" ["Priorities fully or partly reflected, with suggestions", "Priorités prises en compte, entièrement ou en partie, avec les suggestions", "Prioridades recogidas, íntegramente o en parte, con las sugerencias"],
        /// Those examined and not taken up.
        DwcpOnly = "dwcp-only" ["Priorities without a counterpart", "Priorités sans correspondant", "Prioridades sin equivalente"],
        /// Elements of the priorities; a priority without elements counts as one.
        Elements = "elements" ["Elements", "Éléments", "Elementos"],
        /// Those taken up whole.
        ElementsWhole = "elements-whole" ["Elements fully reflected", "Éléments entièrement pris en compte", "Elementos recogidos íntegramente"],
        /// Those taken up in part.
        ElementsPart = "elements-part" ["Elements partly reflected", "Éléments pris en compte en partie", "Elementos recogidos en parte"],
        /// Those examined and not taken up.
        ElementsNotAtAll = "elements-not-at-all" ["Elements without a counterpart", "Éléments sans correspondant", "Elementos sin equivalente"],
        /// Those nobody has examined.
        ElementsUnexamined = "elements-unexamined" ["Elements not examined", "Éléments non examinés", "Elementos sin examinar"],
        /// Outcomes of the UN frameworks.
        Outcomes = "outcomes" ["Outcomes", "Effets", "Efectos directos"],
        /// Those that a link reaches.
        Linked = "shared" ["Outcomes linked to a DWCP", "Effets liés à un PPTD", "Efectos directos vinculados a un PTDP"],
        /// The same by documented links alone.
        LinkedDocumented = "shared-documented" ["Outcomes linked to a DWCP by documented links alone", "Effets liés à un PPTD par les seuls liens documentés", "Efectos directos vinculados a un PTDP solo por vínculos documentados"],
        /// The same were every suggestion accepted.
        LinkedPossible = "shared-possible" ["Outcomes linked to a DWCP, with suggestions", "Effets liés à un PPTD, avec les suggestions", "Efectos directos vinculados a un PTDP, con las sugerencias"],
        /// Those about decent work that were examined and have no counterpart.
        UndafOnly = "undaf-only" ["Outcomes without a counterpart", "Effets sans correspondant", "Efectos directos sin equivalente"],
        /// Those judged not to be about decent work.
        OutOfScope = "out-of-scope" ["Outcomes that do not concern decent work", "Effets étrangers au travail décent", "Efectos directos ajenos al trabajo decente"],
        /// Priorities and outcomes that nobody has examined.
        Unexamined = "unexamined" ["Priorities and outcomes not examined", "Priorités et effets non examinés", "Prioridades y efectos directos sin examinar"],
        /// The priorities among them.
        PrioritiesUnexamined = "priorities-unexamined" ["Priorities not examined", "Priorités non examinées", "Prioridades sin examinar"],
        /// The outcomes among them.
        OutcomesUnexamined = "outcomes-unexamined" ["Outcomes not examined", "Effets non examinés", "Efectos directos sin examinar"],
        /// Priorities and outcomes for which somebody looked and found no counterpart.
        NoneFound = "none-found" ["Priorities and outcomes for which no counterpart was found", "Priorités et effets pour lesquels aucun correspondant n’a été trouvé", "Prioridades y efectos directos para los que no se halló equivalente"],
        /// The priorities among them.
        PrioritiesNoneFound = "priorities-none-found" ["Priorities for which no counterpart was found", "Priorités pour lesquelles aucun correspondant n’a été trouvé", "Prioridades para las que no se halló equivalente"],
        /// The outcomes among them.
        OutcomesNoneFound = "outcomes-none-found" ["Outcomes for which no counterpart was found", "Effets pour lesquels aucun correspondant n’a été trouvé", "Efectos directos para los que no se halló equivalente"],
        /// Gaps at both ends that are kept on purpose.
        Accepted = "accepted" ["Gaps accepted", "Lacunes acceptées", "Lagunas aceptadas"],
        /// Those of priorities.
        PrioritiesAccepted = "priorities-accepted" ["Gaps accepted, of priorities", "Lacunes acceptées, côté priorités", "Lagunas aceptadas, de prioridades"],
        /// Those of outcomes.
        OutcomesAccepted = "outcomes-accepted" ["Gaps accepted, of outcomes", "Lacunes acceptées, côté effets", "Lagunas aceptadas, de efectos directos"],
        /// Gaps at both ends that are to be closed.
        Open = "open" ["Gaps to be closed", "Lacunes à combler", "Lagunas por subsanar"],
        /// Those of priorities.
        PrioritiesOpen = "priorities-open" ["Gaps to be closed, of priorities", "Lacunes à combler, côté priorités", "Lagunas por subsanar, de prioridades"],
        /// Those of outcomes.
        OutcomesOpen = "outcomes-open" ["Gaps to be closed, of outcomes", "Lacunes à combler, côté effets", "Lagunas por subsanar, de efectos directos"],
        /// Comparisons.
        Comparisons = "comparisons" ["Comparisons", "Comparaisons", "Comparaciones"],
        /// Those whose verdict is full.
        ComparisonsFull = "comparisons-full" ["Comparisons fully aligned", "Comparaisons entièrement alignées", "Comparaciones con alineación total"],
        /// Those whose verdict is partial.
        ComparisonsPartial = "comparisons-partial" ["Comparisons partly aligned", "Comparaisons alignées en partie", "Comparaciones con alineación parcial"],
        /// Those of which no priority is taken up.
        ComparisonsNoneTakenUp = "comparisons-none-taken-up" ["Comparisons in which no priority is reflected", "Comparaisons dont aucune priorité n’est prise en compte", "Comparaciones en las que no se recoge ninguna prioridad"],
        /// Those that nobody has examined.
        ComparisonsUnexamined = "comparisons-unexamined" ["Comparisons not examined", "Comparaisons non examinées", "Comparaciones sin examinar"],
        /// Those of which one plan has no items.
        ComparisonsNotComparable = "comparisons-not-comparable" ["Comparisons that cannot be made", "Comparaisons impossibles", "Comparaciones imposibles"],
        /// Plans that stand in no comparison.
        Unpaired = "unpaired" ["Plans without a comparison", "Plans sans comparaison", "Planes sin comparación"],
        /// Links that do not count because a text has changed since they were judged.
        LinksStale = "links-stale" ["Links to be judged again, since a text has changed", "Liens à réexaminer, un texte ayant changé", "Vínculos por volver a examinar, al haber cambiado un texto"],
        /// Links that wait for a person.
        LinksSuggested = "links-suggested" ["Links that are only suggested", "Liens seulement suggérés", "Vínculos solo sugeridos"],
        /// Warnings of the check.
        Warnings = "warnings" ["Warnings of the check", "Avertissements du contrôle", "Advertencias de la comprobación"],
    }
}
