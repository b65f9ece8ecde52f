"""Towns as the code of communes has them: name, INSEE code, postcode, latitude, longitude; and departments."""

_TOWNS = """
Bourg-en-Bresse 01053 01000 46.2052 5.2255; Laon 02408 02000 49.5634 3.6244; Moulins 03190 03000 46.5660 3.3330
Digne-les-Bains 04070 04000 44.0925 6.2319; Gap 05061 05000 44.5594 6.0786; Grasse 06069 06130 43.6580 6.9240
Privas 07186 07000 44.7350 4.5990; Foix 09122 09000 42.9650 1.6070; Troyes 10387 10000 48.2973 4.0744
Carcassonne 11069 11000 43.2120 2.3530; Rodez 12202 12000 44.3500 2.5750; Aurillac 15014 15000 44.9260 2.4400
Caen 14118 14000 49.1829 -0.3707; Angoulême 16015 16000 45.6484 0.1562; Bourges 18033 18000 47.0810 2.3990
La Rochelle 17300 17000 46.1591 -1.1520; Tulle 19272 19000 45.2670 1.7700; Dijon 21231 21000 47.3220 5.0415
Saint-Brieuc 22278 22000 48.5140 -2.7650; Guéret 23096 23000 46.1700 1.8720; Périgueux 24322 24000 45.1840 0.7210
Besançon 25056 25000 47.2378 6.0241; Valence 26362 26000 44.9334 4.8924; Évreux 27229 27000 49.0240 1.1510
Chartres 28085 28000 48.4439 1.4890; Quimper 29232 29000 47.9960 -4.0970; Brest 29019 29200 48.3904 -4.4861
Nîmes 30189 30000 43.8367 4.3601; Auch 32013 32000 43.6460 0.5850; Béziers 34032 34500 43.3442 3.2158
Saint-Malo 35288 35400 48.6493 -2.0257; Châteauroux 36044 36000 46.8110 1.6910; Tours 37261 37000 47.3941 0.6848
Lons-le-Saunier 39300 39000 46.6750 5.5540; Mont-de-Marsan 40192 40000 43.8900 -0.5000; Blois 41018 41000 47.5861 1.3359
Saint-Étienne 42218 42000 45.4397 4.3872; Le Puy-en-Velay 43157 43000 45.0430 3.8850; Nantes 44109 44000 47.2184 -1.5536
Cahors 46042 46000 44.4480 1.4410; Agen 47001 47000 44.2030 0.6160; Mende 48095 48000 44.5180 3.5010
Cholet 49099 49300 47.0600 -0.8790; Saint-Lô 50502 50000 49.1150 -1.0910; Reims 51454 51100 49.2583 4.0317
Chaumont 52121 52000 48.1110 5.1390; Laval 53130 53000 48.0700 -0.7730; Bar-le-Duc 55029 55000 48.7730 5.1610
Vannes 56260 56000 47.6582 -2.7608; Lorient 56121 56100 47.7483 -3.3702; Nevers 58194 58000 46.9900 3.1590
Roubaix 59512 59100 50.6942 3.1746; Beauvais 60057 60000 49.4300 2.0810; Alençon 61001 61000 48.4310 0.0910
Arras 62041 62000 50.2910 2.7775; Clermont-Ferrand 63113 63000 45.7772 3.0870; Pau 64445 64000 43.2951 -0.3708
Tarbes 65440 65000 43.2320 0.0730; Perpignan 66136 66000 42.6887 2.8948; Colmar 68066 68000 48.0794 7.3585
Mulhouse 68224 68100 47.7508 7.3359; Vesoul 70550 70000 47.6220 6.1550; Mâcon 71270 71000 46.3060 4.8280
Le Mans 72181 72000 48.0061 0.1996; Chambéry 73065 73000 45.5646 5.9178; Annecy 74010 74000 45.8992 6.1294
Le Havre 76351 76600 49.4944 0.1079; Melun 77288 77000 48.5390 2.6600; Versailles 78646 78000 48.8049 2.1204
Niort 79191 79000 46.3230 -0.4640; Amiens 80021 80000 49.8941 2.2958; Albi 81004 81000 43.9277 2.1480
Montauban 82121 82000 44.0170 1.3540; Toulon 83137 83000 43.1242 5.9280; Avignon 84007 84000 43.9493 4.8055
La Roche-sur-Yon 85191 85000 46.6700 -1.4270; Poitiers 86194 86000 46.5802 0.3404; Limoges 87085 87000 45.8336 1.2611
Épinal 88160 88000 48.1740 6.4500; Auxerre 89024 89000 47.7980 3.5730; Belfort 90010 90000 47.6380 6.8630
Montreuil 93048 93100 48.8638 2.4485; Créteil 94028 94000 48.7904 2.4556; Nanterre 92050 92000 48.8924 2.2066
Ajaccio 2A004 20000 41.9192 8.7386; Bastia 2B033 20200 42.6973 9.4509; Saint-Denis 97411 97400 -20.8789 55.4481
Villefranche-sur-Saône 69264 69400 45.9890 4.7180; Étampes 91223 91150 48.4340 2.1620; Dax 40088 40100 43.7080 -1.0510
Ambérieu-en-Bugey 01004 01500 45.9590 5.3590; Oyonnax 01283 01100 46.2560 5.6550; Viriat 01451 01440 46.2530 5.2160
Soissons 02722 02200 49.3810 3.3230; Vichy 03310 03200 46.1280 3.4260; Manosque 04112 04100 43.8290 5.7860
Briançon 05023 05100 44.8980 6.6430; Annonay 07010 07100 45.2400 4.6710; Pamiers 09225 09100 43.1160 1.6110
Narbonne 11262 11100 43.1840 3.0040; Millau 12145 12100 44.0980 3.0780; Bayeux 14047 14400 49.2790 -0.7030
Lisieux 14366 14100 49.1460 0.2290; Cognac 16102 16100 45.6950 -0.3290; Saintes 17415 17100 45.7460 -0.6330
Vierzon 18279 18100 47.2220 2.0690; Brive-la-Gaillarde 19031 19100 45.1590 1.5330; Beaune 21054 21200 47.0250 4.8400
Lannion 22113 22300 48.7320 -3.4590; Bergerac 24037 24100 44.8530 0.4830; Pontarlier 25462 25300 46.9060 6.3540
Montélimar 26198 26200 44.5580 4.7500; Dreux 28134 28100 48.7370 1.3660; Morlaix 29151 29600 48.5780 -3.8270
Alès 30007 30100 44.1250 4.0810; Lunel 34145 34400 43.6750 4.1360; Fougères 35115 35300 48.3520 -1.1990
Issoudun 36088 36100 46.9480 1.9930; Chinon 37072 37500 47.1670 0.2420; Dole 39198 39100 47.0930 5.4900
Vendôme 41269 41100 47.7930 1.0660; Roanne 42187 42300 46.0360 4.0720; Saint-Nazaire 44184 44600 47.2730 -2.2130
Figeac 46102 46100 44.6090 2.0320; Saumur 49328 49400 47.2600 -0.0770; Épernay 51230 51200 49.0430 3.9590
Saint-Dizier 52448 52100 48.6380 4.9490; Mayenne 53147 53100 48.3030 -0.6140; Verdun 55545 55100 49.1600 5.3820
Pontivy 56178 56300 48.0690 -2.9630; Maubeuge 59392 59600 50.2780 3.9720; Compiègne 60159 60200 49.4180 2.8260
Flers 61169 61100 48.7490 -0.5700; Thiers 63430 63300 45.8560 3.5480; Bayonne 64102 64100 43.4930 -1.4750
Lourdes 65286 65100 43.0940 -0.0460; Guebwiller 68112 68500 47.9070 7.2100; Autun 71014 71400 46.9510 4.2990
La Flèche 72154 72200 47.6990 -0.0760; Albertville 73011 73200 45.6750 6.3930; Dieppe 76217 76200 49.9230 1.0770
Provins 77379 77160 48.5590 3.2990; Rambouillet 78517 78120 48.6440 1.8300; Bressuire 79049 79300 46.8400 -0.4920
Abbeville 80001 80100 50.1060 1.8330; Castres 81065 81100 43.6060 2.2400; Hyères 83069 83400 43.1200 6.1280
Orange 84087 84100 44.1380 4.8080; Fontenay-le-Comte 85092 85200 46.4660 -0.8060; Sens 89387 89100 48.1970 3.2830
Châtellerault 86066 86100 46.8170 0.5460; Saint-Junien 87154 87200 45.8870 0.9010; Remiremont 88383 88200 48.0160 6.5900
"""

_DEPARTMENTS = """01 Ain 84;02 Aisne 32;03 Allier 84;04 Alpes-de-Haute-Provence 93;05 Hautes-Alpes 93;06 \
Alpes-Maritimes 93
07 Ardèche 84;09 Ariège 76;10 Aube 44;11 Aude 76;12 Aveyron 76;14 Calvados 28;15 Cantal 84;16 Charente 75
17 Charente-Maritime 75;18 Cher 24;19 Corrèze 75;21 Côte-d'Or 27;22 Côtes-d'Armor 53;23 Creuse 75;24 Dordogne 75
25 Doubs 27;26 Drôme 84;27 Eure 28;28 Eure-et-Loir 24;29 Finistère 53;30 Gard 76;32 Gers 76;34 Hérault 76
35 Ille-et-Vilaine 53;36 Indre 24;37 Indre-et-Loire 24;39 Jura 27;40 Landes 75;41 Loir-et-Cher 24;42 Loire 84
43 Haute-Loire 84;44 Loire-Atlantique 52;46 Lot 76;47 Lot-et-Garonne 75;48 Lozère 76;49 Maine-et-Loire 52;50 Manche 28
51 Marne 44;52 Haute-Marne 44;53 Mayenne 52;55 Meuse 44;56 Morbihan 53;58 Nièvre 27;59 Nord 32;60 Oise 32;61 Orne 28
62 Pas-de-Calais 32;63 Puy-de-Dôme 84;64 Pyrénées-Atlantiques 75;65 Hautes-Pyrénées 76;66 Pyrénées-Orientales 76
68 Haut-Rhin 44;69 Rhône 84;70 Haute-Saône 27;71 Saône-et-Loire 27;72 Sarthe 52;73 Savoie 84;74 Haute-Savoie 84
76 Seine-Maritime 28;77 Seine-et-Marne 11;78 Yvelines 11;79 Deux-Sèvres 75;80 Somme 32;81 Tarn 76;82 Tarn-et-Garonne 76
83 Var 93;84 Vaucluse 93;85 Vendée 52;86 Vienne 75;87 Haute-Vienne 75;88 Vosges 44;89 Yonne 27
90 Territoire de Belfort 27;91 Essonne 11;92 Hauts-de-Seine 11;93 Seine-Saint-Denis 11;94 Val-de-Marne 11
2A Corse-du-Sud 94;2B Haute-Corse 94;974 La Réunion 04"""

REGIONS = {
    "84": "Auvergne-Rhône-Alpes",
    "32": "Hauts-de-France",
    "93": "Provence-Alpes-Côte d'Azur",
    "76": "Occitanie",
    "44": "Grand Est",
    "28": "Normandie",
    "75": "Nouvelle-Aquitaine",
    "24": "Centre-Val de Loire",
    "27": "Bourgogne-Franche-Comté",
    "53": "Bretagne",
    "52": "Pays de la Loire",
    "11": "Île-de-France",
    "94": "Corse",
    "04": "La Réunion",
}

ACADEMIES = {
    "84": "Lyon",
    "32": "Lille",
    "93": "Nice",
    "76": "Toulouse",
    "44": "Reims",
    "28": "Normandie",
    "75": "Bordeaux",
    "24": "Orléans-Tours",
    "27": "Dijon",
    "53": "Rennes",
    "52": "Nantes",
    "11": "Versailles",
    "94": "Corse",
    "04": "La Réunion",
}


def _departments() -> dict[str, tuple[str, str]]:
    found = {}
    for entry in _DEPARTMENTS.replace("\n", ";").split(";"):
        code, rest = entry.strip().split(" ", 1)
        name, region = rest.rsplit(" ", 1)
        found[code] = (name, region)
    return found


DEPARTMENTS = _departments()


def _town(entry: str) -> dict[str, str]:
    name, insee, postcode, latitude, longitude = entry.strip().rsplit(" ", 4)
    department = insee[:3] if insee.startswith("97") else insee[:2]
    label, region = DEPARTMENTS[department]
    return {
        "town": name,
        "insee": insee,
        "postcode": postcode,
        "lat": latitude,
        "lon": longitude,
        "dept": department,
        "dept3": department.zfill(3),
        "deptname": label,
        "reg": region,
        "region": REGIONS[region],
        "academy": ACADEMIES[region],
        "com3": insee[-3:],
    }


TOWNS = [_town(entry) for entry in _TOWNS.replace("\n", ";").split(";") if entry.strip()]
