# Questions simples posées au graphe.

ask-list = Posez l’une de ces questions, par exemple « dwalign ask one-link données » :
ask-one-link = Où l’alignement ne repose-t-il que sur un seul lien ?
ask-without = Pour quels effets les données ne citent-elles qu’un seul organisme (--agency ; à défaut l’OIT) ?
ask-fewest = Combien d’effets des Nations Unies, au minimum, faudrait-il élargir pour couvrir les éléments non encore pris en compte ?
ask-same-gap = Quels pays ont comblé la même lacune, et comment ?
ask-bridges = Quels organismes travaillent à plus d’un objectif stratégique ?
ask-nothing = Aucun cas de ce genre dans ces données.

ask-one-link-how = Sont énumérés les priorités et les effets qui n’ont qu’un seul lien compté dans une comparaison. Deux liens entre les deux mêmes éléments, fondés sur des preuves différentes, en sont deux.
ask-one-link-priority = { $priority } n’a qu’un seul lien ({ $link } ; actuellement : { $class }). Sans lui, la priorité n’aurait aucun lien compté.
ask-one-link-outcome = { $outcome } : un seul lien ({ $link }). Sans lui, l’effet serait classé « { $class } ».
ask-one-link-both = { $link } est le seul lien de l’une et de l’autre. Sans lui, { $priority } n’aurait aucun lien compté (actuellement : { $class }) ; classement de l’effet sans lui ({ $outcome }) : « { $without } ».
ask-link = { $item } → { $target }

ask-without-how = Effets pour lesquels les données ne citent aucun autre organisme, ou aucun autre chef de file. Les effets dont les organismes ne sont pas indiqués sont laissés de côté.
ask-without-title = Effets pour lesquels les données ne citent que : { $agency }
ask-without-alone = Seul organisme cité dans les données : { $agency } ({ $roles }).
ask-without-lead = Chef de file : { $agency } ; { $n ->
        [one] un autre organisme participe
       *[other] { $n } autres organismes participent
    }, sans être chef de file.
ask-without-priority = Prise en compte seulement dans des effets pour lesquels les données ne citent aucun autre organisme ({ $agency }) : { $outcomes }.
ask-without-count = { $agency } : un rôle dans { $n ->
        [one] 1 effet
       *[other] { $n } effets
    } ; effets pour lesquels les données ne citent aucun autre organisme : { $alone }.
ask-without-unknown = Ces données n’indiquent aucun rôle pour { $agency }.

ask-fewest-how = Sont comptés les éléments (ou les priorités sans élément) qui n’ont aucun lien compté et dont la lacune n’est pas acceptée. Un effet est candidat si un lien suggéré le relie à l’élément, ou s’il relève d’un même objectif stratégique que la priorité ; un lien rejeté l’exclut.
ask-fewest-none-open = Chaque élément est pris en compte, ou sa lacune est acceptée.
ask-fewest-exact = { $n ->
    [one] Élargir 1 effet
   *[other] Élargir { $n } effets
} ({ $outcomes }) permettrait de couvrir { $covered ->
    [one] { $covered } élément
   *[other] { $covered } éléments
} sur { $open } sans lien compté, ce qu’un nombre plus petit ne permettrait pas. Candidats : { $candidates }.
ask-fewest-bound = Élargir { $n } effets ({ $outcomes }) permettrait de couvrir { $covered } éléments sur { $open } sans lien compté ; il en faut au moins { $least } ({ $candidates } candidats sont trop nombreux pour essayer tous les choix).
ask-fewest-no-candidate = Aucun effet n’est candidat ; éléments sans lien compté : { $open }.
ask-fewest-by-pillar = { $item } : candidat { $outcome }, tous deux relevant de l’objectif « { $pillars } ».
ask-fewest-by-suggestion = { $item } : candidat { $outcome }, qu’un lien suggère.
ask-fewest-without = { $item } n’a pas de candidat.

ask-same-gap-how = Une lacune est ici une priorité sans correspondant, constatée comme telle (aucun correspondant trouvé, ou à combler). Un autre pays a comblé la même lacune si une comparaison antérieure montre une lacune du même objectif stratégique et une comparaison ultérieure une priorité de cet objectif qui est prise en compte. Deux priorités du même objectif ne demandent pas forcément la même chose.
ask-same-gap-open = { $title }. { $n ->
        [0] Aucun pays de ces données n’a comblé la même lacune
        [one] 1 pays a comblé la même lacune
       *[other] { $n } pays ont comblé la même lacune
    }{ $elsewhere ->
        [0] .
        [one] ; 1 autre pays a une priorité du même objectif stratégique qui est prise en compte.
       *[other] ; { $elsewhere } autres pays ont une priorité du même objectif stratégique qui est prise en compte.
    }
ask-same-gap-no-pillar = { $title }. Objectif stratégique non indiqué : comparaison impossible.
ask-same-gap-closing = { $country } ({ $pillar }) : { $before } n’était pas prise en compte, { $after } l’est ({ $class }).

ask-bridges-how = Sont énumérés les organismes qui ont un rôle dans des effets de deux objectifs stratégiques ou plus d’un même plan-cadre. Si les effets d’un plan-cadre n’ont pas d’objectif stratégique, les priorités stratégiques propres au plan-cadre en tiennent lieu.
ask-bridges-joins = { $agency } travaille à { $n } objectifs.
ask-bridges-field = { $field } : { $outcomes }
ask-fewest-no-priorities = Les données ne contiennent pas les priorités du { $framework }.
ask-fewest-no-outcomes = Les données ne contiennent pas les effets du { $framework }.
ask-same-gap-unlisted = { $n ->
        [one] 1 autre cas n’est pas énuméré ici
       *[other] { $n } autres cas ne sont pas énumérés ici
    } ; --country { $country } les énumère tous.
ask-same-gap-state = { $item } : { $state }
