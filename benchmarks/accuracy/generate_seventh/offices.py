"""A town hall: halls let to associations, public contracts, births, complaints of inhabitants."""

from benchmarks.accuracy.generate_fifth.language import Table
from benchmarks.accuracy.generate_seventh.words import POOLS

_HALLS = """
Résa :: @id :: {n:1201}
Nom :: - :: Polyvalente ~ Foyer ~ Gymnase B ~ Salle des mariages
Demandeur :: COMPANY_NAME/PERSON :: {o.club} ~ {o.club} ~ {o.name}
W... :: FR_RNA :: {o.rna} >> gaps
Asso co-organisatrice RNA :: FR_RNA :: 30% {s.rna}
Siren/Siret :: FR_SIREN/FR_SIRET :: {o.siren} ~ {o.siren} ~ {o.siret}
06 :: PHONE_NUMBER :: {p.mobile_s} ~ {p.mobile}
Nb pers :: - :: {int:10-350}
Assurance RC :: INSURER :: {t.insurer.0} >> gaps
Police :: CONTRACT_NUMBER | CONTRACT_NUMBER/INTERNAL_REFERENCE/- :: {dig:9}{let:1} ~ {let:2} {dig:6} ~ {dig:10}
Badge n° :: - :: {int:1-60}
Code alarme :: PASSWORD/SECRET | -/PASSWORD/SECRET :: {dig:4}# ~ {dig:6}
Obs. :: FREE_TEXT/- :: 30% {t.clerk.0}
"""

_DECP = """
id :: @code :: {int:2019-2025}{let:2}{dig:4}00
acheteur.id :: FR_SIRET :: {s.siret}
objet :: -/FREE_TEXT :: Réfection {t.street.0!l} ~ Travaux {t.street.0} ~ Fourniture de {t.goods.1!l}, lot {int:1-6}
nature :: - :: Marché ~ Accord-cadre ~ Marché subséquent
codeCPV :: - :: {dig:8}-{int:1-9}
procedure :: - :: MAPA ~ AO ouvert ~ Négociée
lieuExecution.code :: FR_INSEE_CODE | FR_INSEE_CODE/POSTCODE :: {o.insee}
dureeMois :: - :: {int:1-48}
formePrix :: - :: Ferme ~ Révisable
titulaire_typeId :: - :: SIRET ~ SIRET ~ TVA
titulaire_siren :: FR_SIREN | FR_SIREN/- :: {o.siren} >> float
titulaire_tva :: FR_VAT :: {o.vat} >> gaps
titulaire_nom :: @org :: {o.nameA}
sousTraitant :: @org/FR_SIREN | COMPANY_NAME/FR_SIREN :: 25% {v.base}
sousTraitant_vat :: FR_VAT :: 25% {v.vat}
offresRecues :: - :: {int:1-14}
considerationsSociales :: - :: Clause ~ Critère ~ Pas de considération
urlProfilAcheteur :: URL :: https://marches.{s.host}/consultation/{dig:6}
"""

TABLES = [
    Table("planning_salles.csv", 110, _HALLS, ";", "cp1252", pools=POOLS),
    Table("decp_commune.csv", 180, _DECP, ",", pools=POOLS),
]
