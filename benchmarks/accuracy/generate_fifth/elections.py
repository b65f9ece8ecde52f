"""Elected people, voters, the dead, and lists of names that are nobody's."""

from benchmarks.accuracy.generate_fifth.language import Table

_COUNCIL = """
Code du département :: - :: {p.dept}
Libellé du département :: - :: {p.deptname}
Code de la collectivité à statut particulier :: - :: 2% 6AE ~ 75C
Libellé de la collectivité à statut particulier :: - :: 2% Collectivité européenne d'Alsace
Code de la commune :: FR_INSEE_CODE :: {p.insee}
Libellé de la commune :: CITY :: {p.town}
Nom de l'élu :: @last :: {p.lastU}
Prénom de l'élu :: FIRST_NAME :: {p.first}
Code sexe :: @sex1 :: {p.sex}
Date de naissance :: @birth :: {p.birth:%d/%m/%Y}
Code de la catégorie socio-professionnelle :: - :: {t.csp.0}
Libellé de la catégorie socio-professionnelle :: - :: {t.csp.1}
Date de début du mandat :: @date :: 4* 18/05/2020 ~ 28/06/2020 ~ {day:mandate:2020-2022|%d/%m/%Y}
Libellé de la fonction :: - :: 45%role {t.fonction.0}
Date de début de la fonction :: @date :: 45%role 23/05/2020 ~ 03/07/2020 ~ 26/05/2020
Code nationalité :: - :: FR
"""

_MAYORS = """
Code du département (Maire) :: - :: {p.dept}
Libellé de département (Maires) :: - :: {p.deptname!u}
Code Insee de la commune :: FR_INSEE_CODE/- | -/FR_INSEE_CODE :: {p.com3}
Libellé de la commune :: CITY :: {p.town}
Population de la commune :: - :: {int:80-90000}
Nom de l'élu :: @last :: {p.lastU}
Prénom de l'élu :: FIRST_NAME :: {p.first}
Civilité :: CIVILITY :: {p.civ}
Date de naissance :: @birth :: {p.birth:%d/%m/%Y}
Code profession :: - :: {t.csp.0}
Libellé de la profession :: - :: {t.csp.1}
"""

_DEATHS = """
nomprenom :: PERSON :: {p.lastA}*{p.firstA} {p.first2A}/ ~ {p.lastA}*{p.firstA}/
sexe :: @sex1 :: {p.sex12}
datenaiss :: @birth :: {p.birth:%Y%m%d}
lieunaiss :: @binsee :: {p.binsee}
commnaiss :: @bplace :: {p.bplaceA}
paysnaiss :: -/BIRTH_PLACE :: {p.bforeign}
datedeces :: @date :: {day:death:2024-2024|%Y%m%d}
lieudeces :: FR_INSEE_CODE/CITY :: {p.insee}
actedeces :: @id :: {int:1-2900} ~ {int:1-99}
"""

_VOTERS = """
code_bureau_vote :: @code :: {int:1-24}
numero_ordre :: @id :: {n}
civilite :: CIVILITY :: {p.civ}
nom_de_naissance :: @last :: {p.lastU}
nom_d_usage :: @last :: 30% {p.maidenU}
prenoms :: FIRST_NAME :: {p.first}, {p.first2}, {p.first3} ~ {p.first}, {p.first2} ~ {p.first}
sexe :: @sex1 :: {p.sex}
date_de_naissance :: @birth :: {p.birth:%d/%m/%Y}
code_commune_naissance :: @binsee :: {p.binsee}
commune_naissance :: @bplace :: {p.bplaceA}
departement_naissance :: -/BIRTH_PLACE :: {p.bdept}
pays_naissance :: -/BIRTH_PLACE :: {p.bcountry}
nationalite :: - :: 20* FRA ~ ITA ~ PRT
ine :: @id :: {dig:9}
numero_voie :: @num :: {p.num}
libelle_voie :: @way/POSTAL_ADDRESS :: {p.vtype!u} {p.vnameA}
complement_1 :: @part :: 12% Appt {int:1-80} ~ Résidence Les Pins ~ Bât {let:1}
code_postal :: POSTCODE :: {p.postcode}
commune :: CITY :: {p.townA}
type_liste :: - :: LP ~ LCM ~ LCE
date_inscription :: @date :: {day:listed:2001-2024|%d/%m/%Y}
motif_inscription :: - :: Volontaire ~ Inscription d'office ~ Arrivée commune
date_derniere_procuration :: @date :: 5% {day:proxy:2022-2024|%d/%m/%Y}
"""

_FIRST_NAMES = """
sexe :: SEX/- | -/SEX :: {p.sex12}
preusuel :: FIRST_NAME/- :: {p.firstU}
annais :: @year :: {int:1900-2022} ~ {int:1950-2022} ~ XXXX
nombre :: - :: {int:3-900}
"""

_PARIS_NAMES = """
Prenoms :: FIRST_NAME/- :: {p.first}
Nombre :: - :: {int:5-380}
Sexe :: SEX/- | -/SEX :: {p.sex}
Annee :: @year :: {int:2004-2022}
"""

_SURNAMES = """
patronyme :: LAST_NAME/- :: {p.lastA}
count :: - :: {int:1-120000}
"""

TABLES = [
    Table("elus-conseillers-municipaux-cm.csv", 200, _COUNCIL, ";"),
    Table("rne-maires-2015.csv", 120, _MAYORS, "\t", "cp1252", ages=(30, 82)),
    Table("deces-2024.csv", 260, _DEATHS, ";", quoted=True, ages=(40, 100)),
    Table("export_liste_electorale_principale.csv", 150, _VOTERS, ";"),
    Table("nat2022.csv", 300, _FIRST_NAMES, ";"),
    Table("liste_des_prenoms.csv", 200, _PARIS_NAMES, ";"),
    Table("patronymes.csv", 180, _SURNAMES, unique=0),
]
