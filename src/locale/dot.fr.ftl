# The pictures drawn by Graphviz.

dot-title = { $name } : PPTD et plan-cadre des Nations Unies
dot-pairing = { $dwcp } × { $un } : { $class }. { $why }
dot-left-out = Non dessinés, car sans comparaison ici : { $frameworks }.
dot-policy = Règles de comptage : { $policy }
dot-no-priorities = Aucune priorité dans les données
dot-no-outcomes = Aucun effet dans les données
dot-element = { $cover ->
        [whole] entièrement
        [part] en partie
        [unexamined] non examiné
       *[none] aucun correspondant trouvé
    }
dot-ilo = OIT : { $engagement }
dot-took-part = { $phase } : { $level }
dot-of-framework = { $framework } :
dot-part-not-stated = participation non indiquée
dot-role = { $role ->
        [lead] chef de file
        [implementing] mise en œuvre
        [technical-assistance] assistance technique
       *[not-involved] ne participe pas
    }
dot-link = { $extent }, { $status }
dot-key = Flèches épaisses : documenté ; flèches fines : examiné. Cadre en pointillé : aucun lien compté, avec le motif
dot-key-whole = entièrement
dot-key-part = en partie
dot-key-suggested = suggéré

# All countries at once.
portfolio-title = Pays ayant un PPTD et un plan-cadre dont les périodes se recoupent : { $paired } sur { $n } ; comparaisons : { $pairings }
portfolio-priorities = { $n ->
        [one] { $n } priorité dans les données
       *[other] { $n } priorités dans les données
    }
portfolio-outcomes = { $n ->
        [one] { $n } effet dans les données
       *[other] { $n } effets dans les données
    }
portfolio-verdict = { $class } : { $dwcp }
