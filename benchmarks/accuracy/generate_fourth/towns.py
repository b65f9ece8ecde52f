"""Real towns of every department: name, postcode and INSEE code."""

from typing import NamedTuple

_TOWNS = """Bourg-en-Bresse 01000 01053;Laon 02000 02408;Moulins 03000 03190;Digne-les-Bains 04000 04070;Gap 05000 05061
Nice 06000 06088;Privas 07000 07186;Charleville-Mézières 08000 08105;Foix 09000 09122;Troyes 10000 10387
Carcassonne 11000 11069;Rodez 12000 12202;Aix-en-Provence 13100 13001;Arles 13200 13004;Caen 14000 14118
Aurillac 15000 15014;Angoulême 16000 16015;La Rochelle 17000 17300;Bourges 18000 18033;Tulle 19000 19272
Ajaccio 20000 2A004;Porto-Vecchio 20137 2A247;Bastia 20200 2B033;Corte 20250 2B096;Calvi 20260 2B050
Dijon 21000 21231;Beaune 21200 21054;Saint-Brieuc 22000 22278;Guéret 23000 23096;Périgueux 24000 24322
Bergerac 24100 24037;Besançon 25000 25056;Valence 26000 26362;Évreux 27000 27229;Chartres 28000 28085
Dreux 28100 28134;Quimper 29000 29232;Brest 29200 29019;Nîmes 30000 30189;Alès 30100 30007;Toulouse 31000 31555
Blagnac 31700 31069;Auch 32000 32013;Bordeaux 33000 33063;Pessac 33600 33318;Mérignac 33700 33281
Montpellier 34000 34172;Béziers 34500 34032;Sète 34200 34301;Rennes 35000 35238;Saint-Malo 35400 35288
Fougères 35300 35115;Châteauroux 36000 36044;Tours 37000 37261;Grenoble 38000 38185;Voiron 38500 38563
Vienne 38200 38544;Lons-le-Saunier 39000 39300;Dole 39100 39198;Mont-de-Marsan 40000 40192;Dax 40100 40088
Blois 41000 41018;Vendôme 41100 41269;Saint-Étienne 42000 42218;Roanne 42300 42187;Le Puy-en-Velay 43000 43157
Nantes 44000 44109;Saint-Nazaire 44600 44184;Orléans 45000 45234;Montargis 45200 45208;Cahors 46000 46042
Figeac 46100 46102;Agen 47000 47001;Mende 48000 48095;Angers 49000 49007;Cholet 49300 49099;Saumur 49400 49328
Saint-Lô 50000 50502;Avranches 50300 50025;Granville 50400 50218;Châlons-en-Champagne 51000 51108;Reims 51100 51454
Épernay 51200 51230;Chaumont 52000 52121;Langres 52200 52269;Laval 53000 53130;Mayenne 53100 53147
Nancy 54000 54395;Lunéville 54300 54329;Toul 54200 54528;Bar-le-Duc 55000 55029;Verdun 55100 55545
Vannes 56000 56260;Lorient 56100 56121;Metz 57000 57463;Thionville 57100 57672;Forbach 57600 57227
Nevers 58000 58194;Lille 59000 59350;Roubaix 59100 59512;Tourcoing 59200 59599;Dunkerque 59140 59183
Douai 59500 59178;Valenciennes 59300 59606;Beauvais 60000 60057;Compiègne 60200 60159;Senlis 60300 60612
Alençon 61000 61001;Argentan 61200 61006;Arras 62000 62041;Calais 62100 62193;Lens 62300 62498
Boulogne-sur-Mer 62200 62160;Clermont-Ferrand 63000 63113;Riom 63200 63300;Thiers 63300 63430;Pau 64000 64445
Bayonne 64100 64102;Biarritz 64200 64122;Tarbes 65000 65440;Lourdes 65100 65286;Perpignan 66000 66136
Strasbourg 67000 67482;Haguenau 67500 67180;Sélestat 67600 67462;Colmar 68000 68066;Mulhouse 68100 68224
Villeurbanne 69100 69266;Vénissieux 69200 69259;Vesoul 70000 70550;Mâcon 71000 71270;Chalon-sur-Saône 71100 71076
Autun 71400 71014;Le Mans 72000 72181;Sablé-sur-Sarthe 72300 72264;Chambéry 73000 73065;Albertville 73200 73011
Annecy 74000 74010;Thonon-les-Bains 74200 74281;Annemasse 74100 74012;Paris 75011 75111;Paris 75018 75118
Paris 75013 75113;Rouen 76000 76540;Le Havre 76600 76351;Dieppe 76200 76217;Melun 77000 77288;Meaux 77100 77284
Versailles 78000 78646;Poissy 78300 78498;Niort 79000 79191;Amiens 80000 80021;Abbeville 80100 80001
Albi 81000 81004;Castres 81100 81065;Montauban 82000 82121;Toulon 83000 83137;Hyères 83400 83069;Fréjus 83600 83061
Avignon 84000 84007;Orange 84100 84087;Carpentras 84200 84031;La Roche-sur-Yon 85000 85191
Les Sables-d'Olonne 85100 85194;Poitiers 86000 86194;Châtellerault 86100 86066;Limoges 87000 87085;Épinal 88000 88160
Auxerre 89000 89024;Sens 89100 89387;Belfort 90000 90010;Massy 91300 91377;Nanterre 92000 92050
Boulogne-Billancourt 92100 92012;Bobigny 93000 93008;Saint-Denis 93200 93066;Montreuil 93100 93048
Créteil 94000 94028;Vitry-sur-Seine 94400 94081;Cergy 95000 95127;Argenteuil 95100 95018;Basse-Terre 97100 97105
Pointe-à-Pitre 97110 97120;Les Abymes 97139 97101;Fort-de-France 97200 97209;Le Lamentin 97232 97213
Cayenne 97300 97302;Kourou 97310 97304;Saint-Laurent-du-Maroni 97320 97311;Saint-Denis 97400 97411
Saint-Pierre 97410 97416;Mamoudzou 97600 97611"""


class Town(NamedTuple):
    """A commune and its two codes."""

    name: str
    postcode: str
    insee: str

    @property
    def department(self) -> str:
        """Two characters, or three overseas."""
        return self.insee[:3] if self.insee.startswith("97") else self.insee[:2]


def _read() -> list[Town]:
    lines = _TOWNS.replace("\n", ";").split(";")
    return [Town(*line.rsplit(" ", 2)) for line in lines]


TOWNS = _read()

ABROAD = [
    Town("Alger", "", "99352"),
    Town("Casablanca", "", "99350"),
    Town("Tunis", "", "99351"),
    Town("Dakar", "", "99341"),
    Town("Porto", "", "99139"),
    Town("Naples", "", "99127"),
    Town("Bamako", "", "99335"),
    Town("Madrid", "", "99134"),
    Town("Varsovie", "", "99122"),
]

STREETS = (
    """rue de la Fontaine;rue des Tilleuls;avenue du Maréchal Leclerc;chemin des Vignes;impasse du Moulin
allée des Acacias;place de l'Église;boulevard Gambetta;rue Victor Hugo;rue Pasteur;route de Paris;quai des Mariniers
rue du Four à Chaux;avenue Jean Moulin;rue Marcel Pagnol;chemin de la Croix Blanche;rue du 8 Mai 1945;cours Mirabeau
square des Ormes;rue de l'Abreuvoir;avenue de la Gare;rue Louise Michel;sentier des Lavandes;rue du Docteur Roux
faubourg Saint-Jacques;rue des Frères Lumière;lotissement Les Genêts;boulevard de la République;rue Basse
venelle du Puits;rue Jules Ferry;esplanade du Port;rue du Général Foy;route de la Corniche;rue Pierre Curie
""".strip()
    .replace("\n", ";")
    .split(";")
)
