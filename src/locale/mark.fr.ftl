# Le classeur annoté : ce qui en est dit.

mark-ending = la copie annotée du fichier { $input } doit se terminer par { $ending }, puisque c’est le même classeur avec des annotations
mark-written-anew = { $file } est un fichier OpenDocument ; le classeur annoté est donc écrit de nouveau à partir de ses cellules : vos couleurs, images, graphiques et commentaires n’y sont pas. Enregistrez d’abord { $file } en .xlsx pour les garder.
mark-renamed = Votre propre feuille « { $own } » reste telle quelle ; celle qui est ajoutée s’appelle « { $ours } ».
mark-conversations = { $n ->
        [one] Une cellule porte une conversation ; aucune note n’a pu y être mise. Le problème figure dans la feuille des problèmes.
       *[other] { $n } cellules portent une conversation ; aucune note n’a pu y être mise. Les problèmes figurent dans la feuille des problèmes.
    }
mark-signed = Le classeur est signé ; la signature vaut pour votre fichier, pas pour le classeur annoté.
mark-written = { $file } est votre classeur avec les annotations. Continuez avec ce seul fichier : corrigez-le, vérifiez-le, et annotez-le de nouveau.
