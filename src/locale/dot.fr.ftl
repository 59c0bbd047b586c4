# The pictures drawn by Graphviz.

dot-title = { $name } : le PPTD et le plan-cadre des Nations Unies
dot-pairing = { $dwcp } ({ $dwcp_years }) × { $un } ({ $un_years }) : { $class }. { $why }
dot-left-out = Non dessinés, car ils ne sont dans aucune de ces paires : { $frameworks }.
dot-policy = Règles de comptage { $policy }
dot-framed = { $framework } : { $title }
dot-no-priorities = Aucune priorité n’est énumérée dans ces données
dot-no-outcomes = Aucun effet n’est énuméré dans ces données
dot-element = { $cover ->
        [whole] en entier
        [part] en partie
        [unexamined] non examiné
       *[none] aucun correspondant trouvé
    }
dot-ilo = OIT : { $engagement }
dot-took-part = { $phase } : { $level }
dot-of-framework = { $framework } :
dot-part-not-stated = participation non précisée
dot-role = { $role ->
        [lead] chef de file
        [implementing] exécution
        [technical-assistance] assistance technique
       *[not-involved] non impliqué
    }
dot-link = { $extent }, { $status }
dot-key = Flèches épaisses : documenté ; flèches fines : examiné. Cadre en pointillé : aucun lien ne compte, et le mot dit pourquoi
dot-key-whole = entier
dot-key-part = partie
dot-key-suggested = suggéré

# All countries at once.
portfolio-title = Pays ayant un PPTD et un plan-cadre dont les périodes se recoupent : { $paired } sur { $n } ; paires : { $pairings }
portfolio-not-drawn = Dans aucune paire, et non dessinés : { $countries }.
portfolio-priorities = { $n ->
        [one] { $n } priorité énumérée
       *[other] { $n } priorités énumérées
    }
portfolio-outcomes = { $n ->
        [one] { $n } effet énuméré
       *[other] { $n } effets énumérés
    }
portfolio-verdict = { $class } : { $dwcp }
portfolio-no-priorities = aucune priorité énumérée
portfolio-dwcp = sur { $n } { $n ->
        [one] priorité
       *[other] priorités
    }, { $full ->
        [one] { $full } complète
       *[other] { $full } complètes
    }, { $partial ->
        [one] { $partial } partielle
       *[other] { $partial } partielles
    }
portfolio-dwcp-rest = sur { $n } { $n ->
        [one] priorité
       *[other] priorités
    }, { $full ->
        [one] { $full } complète
       *[other] { $full } complètes
    }, { $partial ->
        [one] { $partial } partielle
       *[other] { $partial } partielles
    }, { $rest ->
        [one] { $rest } non reprise
       *[other] { $rest } non reprises
    } ({ $without })
