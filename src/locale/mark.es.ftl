# El libro de cálculo marcado: lo que se dice de él.

mark-ending = la copia marcada de { $input } debe terminar en { $ending }, porque es el mismo libro de cálculo con marcas
mark-written-anew = { $file } es un archivo OpenDocument; por eso el libro de cálculo marcado se escribe de nuevo a partir de sus celdas: sus colores, imágenes, gráficos y notas no están en él. Guarde antes { $file } como .xlsx para conservarlos.
mark-renamed = Su propia hoja «{ $own }» queda como está; la que se añade se llama «{ $ours }».
mark-conversations = { $n ->
        [one] En una celda hay una conversación, así que no se pudo poner ninguna nota; el problema está en la hoja de problemas.
       *[other] En { $n } celdas hay conversaciones, así que no se pudo poner ninguna nota; los problemas están en la hoja de problemas.
    }
mark-signed = El libro de cálculo está firmado; la firma vale para su archivo, no para el libro de cálculo marcado.
mark-written = { $file } es su libro de cálculo con las marcas. Siga con este único archivo: corríjalo, compruébelo y márquelo de nuevo.
