"""Towns (code of the commune | postcode | region | department | latitude | longitude) and streets."""

TOWNS = """
Roanne|42187|42300|84|Loire|46.036|4.068
Vichy|03310|03200|84|Allier|46.128|3.426
Montluçon|03185|03100|84|Allier|46.340|2.603
Aurillac|15014|15000|84|Cantal|44.926|2.440
Le Puy-en-Velay|43157|43000|84|Haute-Loire|45.043|3.885
Mende|48095|48000|76|Lozère|44.518|3.501
Rodez|12202|12000|76|Aveyron|44.350|2.575
Millau|12145|12100|76|Aveyron|44.098|3.078
Castres|81065|81100|76|Tarn|43.606|2.241
Cahors|46042|46000|76|Lot|44.448|1.441
Figeac|46102|46100|76|Lot|44.608|2.033
Auch|32013|32000|76|Gers|43.646|0.586
Tarbes|65440|65000|76|Hautes-Pyrénées|43.233|0.074
Pau|64445|64000|75|Pyrénées-Atlantiques|43.300|0.370
Dax|40088|40100|75|Landes|43.708|1.053
Agen|47001|47000|75|Lot-et-Garonne|44.203|0.617
Marmande|47157|47200|75|Lot-et-Garonne|44.500|0.165
Bergerac|24037|24100|75|Dordogne|44.853|0.483
Brive-la-Gaillarde|19031|19100|75|Corrèze|45.159|1.533
Guéret|23096|23000|75|Creuse|46.171|1.872
Angoulême|16015|16000|75|Charente|45.650|0.156
Saintes|17415|17100|75|Charente-Maritime|45.746|0.633
Niort|79191|79000|75|Deux-Sèvres|46.324|0.465
Châtellerault|86066|86100|75|Vienne|46.817|0.546
Cholet|49099|49300|52|Maine-et-Loire|47.060|0.879
Saumur|49328|49400|52|Maine-et-Loire|47.260|0.077
Laval|53130|53000|52|Mayenne|48.070|0.770
Fougères|35115|35300|53|Ille-et-Vilaine|48.352|1.199
Vitré|35360|35500|53|Ille-et-Vilaine|48.124|1.210
Lannion|22113|22300|53|Côtes-d'Armor|48.732|3.459
Morlaix|29151|29600|53|Finistère|48.578|3.828
Pontivy|56178|56300|53|Morbihan|48.069|2.964
Alençon|61001|61000|28|Orne|48.431|0.091
Lisieux|14366|14100|28|Calvados|49.146|0.225
Granville|50218|50400|28|Manche|48.838|1.597
Évreux|27229|27000|28|Eure|49.024|1.151
Dieppe|76217|76200|28|Seine-Maritime|49.923|1.077
Compiègne|60159|60200|32|Oise|49.418|2.826
Laon|02408|02000|32|Aisne|49.564|3.620
Arras|62041|62000|32|Pas-de-Calais|50.291|2.777
Cambrai|59122|59400|32|Nord|50.176|3.235
Charleville-Mézières|08105|08000|44|Ardennes|49.762|4.726
Épernay|51230|51200|44|Marne|49.042|3.959
Verdun|55545|55100|44|Meuse|49.160|5.387
Épinal|88160|88000|44|Vosges|48.174|6.449
Haguenau|67180|67500|44|Bas-Rhin|48.816|7.790
Vesoul|70550|70000|27|Haute-Saône|47.620|6.156
Dole|39198|39100|27|Jura|47.092|5.490
Pontarlier|25462|25300|27|Doubs|46.904|6.355
Autun|71014|71400|27|Saône-et-Loire|46.951|4.299
Nevers|58194|58000|27|Nièvre|46.990|3.159
Auxerre|89024|89000|27|Yonne|47.798|3.573
Vierzon|18279|18100|24|Cher|47.222|2.069
Dreux|28134|28100|24|Eure-et-Loir|48.737|1.366
Montargis|45208|45200|24|Loiret|47.997|2.733
Gap|05061|05000|93|Hautes-Alpes|44.559|6.079
Bastia|2B033|20200|94|Haute-Corse|42.697|9.451
Chambéry|73065|73000|84|Savoie|45.564|5.918
Privas|07186|07000|84|Ardèche|44.735|4.599
Béziers|34032|34500|76|Hérault|43.344|3.215
"""

STREETS = """
des Ajoncs|du Lavoir|Hélène Boucher|de la Sablière|des Trois Ponts|Ambroise Croizat|du Four à Chaux|des Mésanges
Marcelin Berthelot|de la Gare|Olympe de Gouges|des Remparts|du Docteur Calmette|de la Filature|Salvador Allende
du Vieux Puits|des Cordeliers|Louise Michel|de l'Abreuvoir|du Champ de Foire|des Noisetiers|Edmond Rostand
de la Tuilerie|du 19 Mars 1962|Germaine Tillion|des Bleuets|Pierre Loti|de la Croix Blanche|du Stade|des Capucins
"""
