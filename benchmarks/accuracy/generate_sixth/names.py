"""Surnames, first names, towns and streets of this set."""


def _words(text: str, sign: str | None = None) -> list[str]:
    return text.split(sign)


SURNAMES = _words("""
Abgrall Achard Aït-Kaci Albertini Allègre Amghar Andrieux Anquetil Arnoux Astier Auffret Azzopardi Babin Bacquet
Bailleul Baradji Barbotin Bastide Baudouin Bazin Béchet Belhadj Bellanger Benmoussa Berthelot Bescond Besnier Bidault
Biteau Blin Bocquet Boisseau Boudjema Bourdin Bousquet Bréhier Briand Brossard Cadiou Cailleau Calvez Camara
Cantin Carpentras Castelnau Cazenave Chabrier Chalumeau Champion Charrier Chauvet Chérif Cissokho Clavel Cochet
Coëffic Colliard Combes Coquelin Corbel Cornec Cosson Couderc Courtin Crespin Cuvelier Dacosta Daguet Danjou
Darmon Daviau De_Kerdrel De_la_Tour Debray Decaux Delabre Delahaye Delcroix Demange Derrien Desmarets Diakité Dinh
Dolley Dorléans Doucouré Drouet Du_Chêne Dufourcq Durieux Échard El_Fassi Émery Escoffier Étienne Évrard Faivre
Farcy Fauvel Ferreira Feuillet Fichet Flandrin Floch Fontenoy Fouché Frémont Gaborit Gadais Gallet Garcin
Garreau Gaudin Gicquel Gillot Girodet Gomis Gouraud Grandjean Grellier Griffon Grosjean Guéguen Guénolé Guidicelli
Guilloux Hadjadj Hamon Hascoët Hébrard Hénaff Hernandez Hivert Houdin Huchet Imbert Issautier Jacquot Jaouen
Jolivet Josse Juhel Jullien Kabongo Kerbrat Kieffer Koenig Kowalczyk L'Hostis Labbé Lachaume Lafarge Lamoureux
Langlade Lasserre Laurenceau Le_Bihan Le_Dantec Le_Goff Le_Meur Lebreton Lechat Lecocq Lefort Lemercier Lepoutre
Letourneur Levasseur Lhermitte Linossier Loisel Loubet Lucchini Macquart Madec Maes Magne Mahieu Maillot Malterre
Mansouri Marchadier Marescaux Martel Massoni Mauger Mazurier Mboumba Ménard Mercadier Meziane Michon Mignot
Millot Monnereau Montagnac Moreira Mortier Mouton Mutombo N'Diaye Nadal Naudin Nguyen-Tran Niel Noblet Nogaret
Obellianne Ollivier Oudin Ouedraogo Pacaud Paillard Pannetier Papin Pasquet Pautrat Pelloux Péron Pétrel Peyre
Phan Picquet Pinchon Piriou Plantard Poitevin Pommier Poncet Portal Pottier Poulain Prigent Quéméner Quinton
Rabier Rahmani Rambaud Raveneau Rebours Redon Rémond Reverdy Ribot Riquier Robic Rocher Rolland Roquefeuil Rosier
Rouanet Rouvière Ruffin Sabatier Sagnier Saint-Léger Salaün Sangaré Sauvageot Schmitt Sédille Sellier Sicot
Sinclair Soulié Sylla Taillandier Tanguy Tardieu Tellier Ternisien Texier Thébault Thivolle Tissot Touré Trébuchet
Tricot Troadec Urvoy Vaillant Valadier Vandamme Vasseur Vauzelle Verdier Vermeulen Vialatte Vidalenc Villard Vion
Wadoux Weiss Wojtowicz Yvinec Zanetti Zemmour Ziegler
""")

WOMEN = _words("""
Adèle Agathe Aïcha Albane Aline Alix Amandine Anaïs Angélique Anne-Lise Assia Aude Aurore Axelle Béatrice Bénédicte
Blandine Brigitte Capucine Carole Céleste Chantal Charlène Chloé Claire Clémence Clotilde Coralie Corinne Danielle
Delphine Diane Djamila Domitille Dominique Élise Élodie Émeline Estelle Eugénie Eva Fabienne Fanta Fatoumata Flavie
Florine Françoise Gaëtane Ghislaine Gwenaëlle Hawa Hermine Huguette Inès Ingrid Iris Isaure Jeannine Joëlle
Josiane Joséphine Justine Karima Khadija Laetitia Laure-Anne Léonie Lilou Linda Louane Ludivine Maëva Magali Maïlys
Malika Manon Marie-Claude Marie-Noëlle Marjolaine Maryse Mathilde Maud Mélissa Mireille Monique Mylène Nadège Naïma
Noémie Odette Ophélie Pascale Perrine Raphaëlle Régine Rose Sabrina Salomé Samira Sandrine Séverine Sixtine Solange
Suzanne Tatiana Thérèse Valentine Véronique Viviane Yasmina Yvette Zélie
""")

MEN = _words("""
Abdel Achille Adrien Alban Alexis Amadou Ambroise Anatole André Arnaud Arthur Augustin Aurélien Baptiste Barnabé
Bastien Benoît Bernard Boubacar Bruno Camille Cédric Charles-Henri Christian Clément Côme Corentin Cyprien Cyril
Damien Daniel Denis Didier Dominique Dylan Édouard Éloi Émile Enzo Erwan Étienne Fabrice Félix Ferdinand Firmin
Florian François-Xavier Frédéric Gaspard Gaylord Germain Gilbert Gilles Gonzague Grégory Guillaume Gwendal Hakim
Henri Hugues Hyppolite Ibrahim Idriss Ilan Ismaël Jacky Jean-Baptiste Jean-Claude Jérémie Joachim Jocelyn Joris
Jules Karim Kévin Killian Laurent Léandre Loïc Lorenzo Luc Lucien Mael Malo Marcel Marius Matteo Maxence Mehdi
Mickaël Modeste Mohamed Nathan Nicolas Noël Olivier Oscar Ousmane Patrice Paul-Émile Philippe Quentin Rachid Rayan
Régis Rémi René Roger Romain Samuel Sébastien Serge Simon Stéphane Sylvain Tanguy Théodore Thibault Titouan Tristan
Valentin Victor Vincent Walid Xavier Yanis Yohann Yves Zacharie
""")

TOWNS = """
01053 01000 Bourg-en-Bresse;02691 02100 Saint-Quentin;03185 03100 Montluçon;04112 04100 Manosque;05061 05000 Gap
06004 06600 Antibes;06069 06130 Grasse;07019 07200 Aubenas;08105 08000 Charleville-Mézières;09225 09100 Pamiers
10387 10000 Troyes;11069 11000 Carcassonne;11262 11100 Narbonne;12202 12000 Rodez;12145 12100 Millau
13001 13090 Aix-en-Provence;13004 13200 Arles;13208 13008 Marseille 8e Arrondissement;14118 14000 Caen
14366 14100 Lisieux;15014 15000 Aurillac;16015 16000 Angoulême;17300 17000 La Rochelle;17415 17100 Saintes
18033 18000 Bourges;18279 18100 Vierzon;19031 19100 Brive-la-Gaillarde;21231 21000 Dijon;21054 21200 Beaune
22278 22000 Saint-Brieuc;22113 22300 Lannion;23096 23000 Guéret;24322 24000 Périgueux;24037 24100 Bergerac
25056 25000 Besançon;25388 25200 Montbéliard;26362 26000 Valence;26281 26100 Romans-sur-Isère;27229 27000 Évreux
28085 28000 Chartres;29232 29000 Quimper;29019 29200 Brest;29151 29600 Morlaix;2A004 20000 Ajaccio
2B033 20200 Bastia;30189 30900 Nîmes;30007 30100 Alès;31555 31000 Toulouse;31395 31600 Muret;32013 32000 Auch
33063 33000 Bordeaux;33281 33700 Mérignac;33529 33260 La Teste-de-Buch;34172 34000 Montpellier;34032 34500 Béziers
34301 34200 Sète;35238 35000 Rennes;35288 35400 Saint-Malo;35115 35300 Fougères;36044 36000 Châteauroux
37261 37000 Tours;38185 38000 Grenoble;38544 38200 Vienne;38053 38300 Bourgoin-Jallieu;39300 39000 Lons-le-Saunier
40088 40100 Dax;41018 41000 Blois;42218 42000 Saint-Étienne;42187 42300 Roanne;43157 43000 Le Puy-en-Velay
44109 44000 Nantes;44184 44600 Saint-Nazaire;45234 45000 Orléans;46042 46000 Cahors;47001 47000 Agen;48095 48000 Mende
49007 49000 Angers;49099 49300 Cholet;50129 50100 Cherbourg-en-Cotentin;51454 51100 Reims;52448 52000 Saint-Dizier
53130 53000 Laval;54395 54000 Nancy;55545 55100 Verdun;56121 56100 Lorient;56260 56000 Vannes;57463 57000 Metz
57672 57100 Thionville;58194 58000 Nevers;59350 59000 Lille;59512 59100 Roubaix;59183 59140 Dunkerque
59606 59300 Valenciennes;60057 60000 Beauvais;60159 60200 Compiègne;61001 61000 Alençon;62041 62000 Arras
62193 62100 Calais;63113 63000 Clermont-Ferrand;64102 64100 Bayonne;64445 64000 Pau;65440 65000 Tarbes
66136 66000 Perpignan;67482 67000 Strasbourg;67180 67500 Haguenau;68066 68000 Colmar;68224 68100 Mulhouse
69383 69003 Lyon 3e Arrondissement;69266 69100 Villeurbanne;69264 69400 Villefranche-sur-Saône;70550 70000 Vesoul
71270 71000 Mâcon;72181 72000 Le Mans;73065 73000 Chambéry;74010 74000 Annecy;75111 75011 Paris 11e Arrondissement
75115 75015 Paris 15e Arrondissement;76351 76600 Le Havre;76540 76000 Rouen;77288 77000 Melun;78646 78000 Versailles
79191 79000 Niort;80021 80000 Amiens;81065 81100 Castres;82121 82000 Montauban;83137 83000 Toulon;83061 83600 Fréjus
84007 84000 Avignon;85191 85000 La Roche-sur-Yon;86194 86000 Poitiers;87085 87000 Limoges;88160 88000 Épinal
89024 89000 Auxerre;90010 90000 Belfort;91228 91000 Évry-Courcouronnes;92012 92100 Boulogne-Billancourt
92050 92000 Nanterre;93066 93200 Saint-Denis;93048 93100 Montreuil;94028 94000 Créteil;95127 95000 Cergy
"""

STREETS = """
du Vieux Lavoir;de la Fontaine Sèche;des Tilleuls argentés;du Docteur Calmette;du Général Leclerc;Aristide Briand
de l'Abbé Grégoire;des Quatre Vents;du Moulin à Tan;de la Tannerie;Pasteur;Jean Moulin;des Hirondelles;du Pont Neuf
de Verdun;du Onze Novembre;de la Gare;des Cordeliers;des Capucines;du Champ de Foire;de l'Église;Anatole France
Louise Michel;Simone Veil;Salvador Allende;des Frères Lumière;du Faubourg Bannier;de la Croix Rouge;du Bois Joli
des Écoles;Victor Schœlcher;de l'Hôtel-Dieu;des Remparts;de la Corderie;Marcel Pagnol;du Petit Prieuré;Saint-Roch
Notre-Dame;de la Libération;du Maréchal Foch;des Maraîchers;de l'Étang;du Chemin Vert;des Vignes blanches;Molière
George Sand;Émile Zola;de Paris;de Lyon;de la Plaine;du Haras;des Jonquilles;du Bac;de l'Ancien Port;des Artisans
"""

WAYS = (
    ("rue", "R", "RUE"),
    ("avenue", "AV", "AVENUE"),
    ("boulevard", "BD", "BOULEVARD"),
    ("impasse", "IMP", "IMPASSE"),
    ("place", "PL", "PLACE"),
    ("chemin", "CHE", "CHEMIN"),
    ("allée", "ALL", "ALLEE"),
    ("rue", "R", "RUE"),
    ("rue", "R", "RUE"),
    ("résidence", "RES", "RESIDENCE"),
)

BIRTH_ABROAD = (
    ("99352", "Oran", "ALGERIE"),
    ("99350", "Casablanca", "MAROC"),
    ("99351", "Sfax", "TUNISIE"),
    ("99139", "Braga", "PORTUGAL"),
    ("99341", "Thiès", "SENEGAL"),
    ("99122", "Wroclaw", "POLOGNE"),
    ("99326", "Bouaké", "COTE D'IVOIRE"),
    ("99243", "Can Tho", "VIET NAM"),
    ("99127", "Bari", "ITALIE"),
    ("99335", "Kayes", "MALI"),
)

DEPARTMENTS = dict(
    pair.split("=")
    for pair in _words(
        "13=Bouches-du-Rhône;29=Finistère;31=Haute-Garonne;33=Gironde;34=Hérault;35=Ille-et-Vilaine;38=Isère;"
        "44=Loire-Atlantique;59=Nord;67=Bas-Rhin;69=Rhône;75=Paris;76=Seine-Maritime;92=Hauts-de-Seine",
        ";",
    )
)
