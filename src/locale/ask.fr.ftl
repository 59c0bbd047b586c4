# Questions simples posées au graphe.

ask-list = Posez l’une de ces questions, par exemple « dwalign ask one-link données »:
ask-one-link = Qu’est-ce qui ne tient qu’à un seul lien?
ask-without = Que perdrait-on sans un organisme (--agency, l’OIT par défaut)?
ask-fewest = Combien d’effets de l’ONU, au minimum, devraient changer pour que chaque élément ouvert soit repris?
ask-same-gap = Quels pays ont comblé la même lacune, et comment?
ask-bridges = Quels organismes relient des piliers?
ask-nothing = Rien: ces données ne contiennent aucun cas de ce genre.

ask-one-link-how = Une priorité ou un effet ne tient qu’à un lien quand aucun autre lien qui compte ne le relie dans la paire. Deux liens entre les deux mêmes choses, fondés sur des preuves différentes, en sont deux.
ask-one-link-priority = Seul { $link } reprend { $priority }: sans lui, la priorité n’est pas reprise (actuellement: { $class }).
ask-one-link-outcome = Seul { $link } atteint { $outcome }: sans lui, la classe de l’effet est «{ $class }».
ask-one-link-both = Seul { $link } relie les deux: sans lui, { $priority } n’est pas reprise (actuellement: { $class }) et la classe de { $outcome } est «{ $without }».
ask-link = { $item } → { $target }

ask-without-how = Un effet est perdu quand aucun autre organisme n’y prend part. Quand les organismes d’un effet ne sont pas indiqués, rien n’en est dit: inconnu ne veut pas dire aucun.
ask-without-title = Que perdrait-on sans { $agency }?
ask-without-alone = { $agency } y travaille seul ({ $roles }).
ask-without-lead = { $agency } en est le chef de file; { $n ->
        [one] un autre organisme y prend part
       *[other] { $n } autres organismes y prennent part
    }, sans le diriger.
ask-without-priority = Elle n’est reprise que là où { $agency } travaille seul: { $outcomes }.
ask-without-count = { $agency } prend part à { $n ->
        [one] 1 effet
       *[other] { $n } effets
    }; { $alone } n’auraient plus personne.
ask-without-unknown = { $agency } ne prend part à aucun effet de ces données.

ask-fewest-how = Ouvert: un élément (ou une priorité sans élément) qu’aucun lien qui compte ne reprend, et dont personne n’a accepté la lacune. Est candidat un effet qu’un lien suggéré lui relie, ou qui partage un pilier avec sa priorité; un lien rejeté exclut l’effet.
ask-fewest-none-open = Rien n’est ouvert.
ask-fewest-exact = { $n ->
        [one] 1 effet suffit, et moins ne suffit pas
       *[other] { $n } effets suffisent, et moins ne suffit pas
    }: { $outcomes }. Ouverts: { $open }, avec un candidat: { $covered }; candidats: { $candidates }.
ask-fewest-bound = { $n } effets suffisent, et il en faut au moins { $least } ({ $candidates } candidats sont trop nombreux pour essayer tous les choix): { $outcomes }. Ouverts: { $open }, avec un candidat: { $covered }.
ask-fewest-no-candidate = Aucun effet n’est candidat pour les { $open } éléments ouverts.
ask-fewest-by-pillar = { $item } pourrait être repris par { $outcome }: les deux portent sur { $pillars }.
ask-fewest-by-suggestion = { $item } pourrait être repris par { $outcome }: un lien le suggère.
ask-fewest-without = { $item } n’a pas de candidat.

ask-same-gap-how = Une lacune est une priorité que rien ne reprend dans sa paire et dont quelqu’un l’a constaté (aucun équivalent trouvé, ou à combler). Ce que personne n’a examiné n’est pas encore une lacune. Un autre pays a comblé la même lacune quand une paire antérieure montre une lacune du même pilier et une paire ultérieure une priorité de ce pilier qui est reprise. Que deux priorités partagent un pilier ne signifie pas qu’elles demandent la même chose.
ask-same-gap-open = { $title }. { $n ->
        [0] Aucun pays de ces données n’a comblé la même lacune
        [one] 1 pays a comblé la même lacune
       *[other] { $n } pays ont comblé la même lacune
    }; { $elsewhere ->
        [0] aucun autre pays n’a
        [one] 1 autre pays a
       *[other] { $elsewhere } autres pays ont
    } une priorité du même pilier qui est reprise.
ask-same-gap-no-pillar = { $title }. Sans pilier, elle ne peut pas être comparée.
ask-same-gap-closing = { $country } ({ $pillar }): { $before } n’était pas reprise, { $after } l’est ({ $class }).

ask-bridges-how = Un organisme relie deux piliers quand il prend part, dans un même plan-cadre, à un effet de chacun. Là où les effets n’ont pas de pilier, les priorités stratégiques du plan-cadre en tiennent lieu.
ask-bridges-joins = { $agency } relie { $n } domaines.
ask-bridges-field = { $field }: { $outcomes }
ask-fewest-no-outcomes = Les effets de { $framework } ne sont pas indiqués; on ne peut donc rien en dire.
ask-same-gap-state = { $item }: { $state }
