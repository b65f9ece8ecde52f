"""Blueprints of tables: which concepts stand side by side, and what the file is called."""

from dataclasses import dataclass

from benchmarks.accuracy.generate import business, nothing, people
from benchmarks.accuracy.generate.concepts import Concept

CONCEPTS: dict[str, Concept] = {**people.CONCEPTS, **business.CONCEPTS, **nothing.CONCEPTS}


@dataclass(frozen=True, kw_only=True)
class Blueprint:
    """A kind of table: concepts always there, and others of which each table takes some."""

    files: dict[str, tuple[str, ...]]
    always: str
    often: str

    @property
    def concepts(self) -> tuple[list[str], list[str]]:
        """Those always there and those often there."""
        return self.always.split(), self.often.split()


def _blueprint(tuning: str, held_out: str, always: str, often: str) -> Blueprint:
    files = {"tuning": tuple(tuning.split()), "held_out": tuple(held_out.split())}
    return Blueprint(files=files, always=always, often=often)


BLUEPRINTS: tuple[Blueprint, ...] = (
    _blueprint("porteurs liste_psa base_ouvrants", "assures_carte extraction_ro_rc t_pers", "last_name first_name birth_date nir birth_rank",
               "id_document birth_last_name sex_code civility insurer amc member amo formula date date_end boolean status sequence sex"),
    _blueprint("coord_ben joignables", "contacts_export annuaire_pers", "person email phone address postcode city",
               "mobile insee civility boolean region country department label latitude longitude uuid"),
    _blueprint("tp_cartes droits_tp", "cartes_tp droits_v2", "nir13 last_name first_name birth_date amc guarantee member contract",
               "amo insurer birth_rank percent date date_end network formula code5 uuid"),
    _blueprint("rbt_ligne paiements_soins", "decompte lignes_prestations", "nir ccam amount amount_paid date",
               "amount_left icd ngap finess rpps percent order11 invoice12 count status birth_date ald"),
    _blueprint("pharma_deliv", "officine_ventes delivrances", "cip13 amount count date rpps",
               "cip7 atc lpp nir birth_date ean brand unit invoice8 finess last_name boolean"),
    _blueprint("optique_dev", "devis_lunettes equipements", "sphere network amount lpp last_name birth_date",
               "first_name brand colour size am percent amount_left insurer date invoice phone grade"),
    _blueprint("ps_annuaire pro_sante", "praticiens conventionnes executants", "rpps ps_last_name ps_first_name specialty finess",
               "adeli am practice practice_postcode practice_city phone email network date hospital civility siret"),
    _blueprint("aux_med infirmiers", "auxiliaires soignants_ville", "adeli ps_person practice_postcode practice_city",
               "am finess specialty mobile email date amount boolean ticket9 label siren naf"),
    _blueprint("mag_opt", "points_vente fournisseurs_tp", "am practice finess siren network",
               "rna vat siret practice_city practice_postcode phone url email iban amo status date_end legal_form"),
    _blueprint("tiers_compta partenaires", "fournisseurs clients_pro comptes_tiers", "company siret vat company_address company_postcode company_city",
               "siren iban bic rna naf legal_form url phone company_insee code5 currency amount country person"),
    _blueprint("virements sepa_sortie", "prelevements ordres_banque", "person iban bic amount date card",
               "rib ledger23 invoice order10 currency status batch14 label transaction15"),
    _blueprint("rib_depots", "domiciliations coordonnees_bq", "last_name first_name rib bic card", "iban member amount date company status code5 boolean contract"),
    _blueprint("comptes_web identites", "utilisateurs_portail acces_sso comptes_extranet", "login email password_hash moment ip",
               "login_code token otp_seed password_md5 password_plain boolean uuid status agent last_name first_name rpps"),
    _blueprint("jetons", "api_clients oauth_dump", "token uuid moment boolean", "ip url login otp_seed hash_id version label epoch password_plain company"),
    _blueprint("trace_http", "access_log journaux_web", "ip moment url", "agent method http_status epoch epoch_ms login uuid count stamp14 short_hash"),
    _blueprint("msg_relation", "reclamations tickets_support", "text date ticket9 status", "person email phone nir label grade boolean moment score company uuid"),
    _blueprint("agents_rh", "salaries_paie effectifs", "last_name first_name nir birth_date job amount",
               "birth_place id_document rib sex civility iban date address postcode city email mobile extension month code5 spi"),
    _blueprint("foyers_fisc", "declarations taxe_foyer", "spi person amount year", "birth_date address postcode city insee spi digit percent nir email iban serial_day"),
    _blueprint("kyc verif_piece", "pieces_identite controle_id", "last_name first_name birth_date birth_place id_document",
               "sex date date_end country plate phone status file boolean birth_last_name spi"),
    _blueprint("parc_auto", "flotte vehicules", "plate brand colour year", "person company date amount count weight insurer contract id_document"),
    _blueprint("assos clubs", "vie_associative subventions", "rna company company_postcode company_city", "person amount date siret siren vat url email phone label company_insee year"),
    _blueprint("colis", "logistique expeditions", "order11 company company_address company_postcode company_city weight",
               "batch13 plate clock weekday date invoice8 latitude longitude phone status person ean"),
    _blueprint("stock", "articles catalogue", "article brand colour size count amount", "ean room unit invoice8 label batch13 weight short_hash cip7 status"),
    _blueprint("releves", "mesures capteurs", "sequence temperature latitude longitude epoch", "score count percent boolean uuid version room stamp14 digit grade"),
    _blueprint("communes_ref", "territoires zonage", "insee city postcode epci", "region department latitude longitude count score amount code5 year"),
    _blueprint("sejours", "pmsi hospit", "birth_date sex_code icd date date_end hospital", "ccam nir room finess digit ald city postcode amount weekday"),
    _blueprint("garanties_ref", "baremes tableau_garanties", "guarantee formula percent insurer amc contract", "amount network label date code5 year grade"),
    _blueprint("enquete", "sondage avis", "score grade month text", "boolean percent job region digit clock label year count serial_day"),
    _blueprint("ald_suivi", "suivi_patho dossiers_med", "last_name first_name birth_date ald ngap", "icd atc text rpps nir sphere date boolean birth_place mobile amo"),
)
"""One table of each blueprint for every file name: a file name belongs to one split."""
