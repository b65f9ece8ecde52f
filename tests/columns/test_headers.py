"""Laws of column names: what they say, in whatever spelling, and what says nothing."""

from pathlib import Path

import pytest
import yaml

from tamis.columns.headers import read_header
from tamis.columns.table_prefix import readings
from tamis.columns.weights import weights
from tamis.lexicon import header_words
from tamis.lexicon.spelling import spelled, spellings

SAID = {
    "LAST_NAME": "NOM_BENEF nomUsage cli_nom adh_nom last_nm ben_nom_usage nomfamille patronyme_cli",
    "FIRST_NAME": "PRENOM_BNF ps_prenom prn first_nm adhPrenom prenom1 prenomBenef",
    "BIRTH_DATE": "dt_nais dtnais DDN date_naissance_benef dateNaiss dob naissance_date datnaiss",
    "BIRTH_PLACE": "lieu_naissance lieuNais com_naiss commune_naissance_ben",
    "FR_NIR": "ben_nir_psa num_secu numsecu nss_ben nir_assure_od NumSecuriteSociale num_sec_soc numero_secu_ben",
    "FR_FINESS": "nofinesset no_finess num_finess_geo ps_finess numFinessJuridique",
    "FR_RPPS": "rpps_presc no_rpps_exe id_rpps",
    "POSTCODE": "cp codpost cp_ben zipcode ben_cp cdpost codePostal",
    "CITY": "ville ben_ville libville nomcommune adr_ville",
    "PHONE_NUMBER": "tel_port telephone_fixe num_tel mobile_ben telport notel",
    "EMAIL_ADDRESS": "ben_mail email_contact courriel_ps adresseMail mail_perso",
    "IBAN_CODE": "iban_ben ibanBenef num_iban",
    "PASSWORD": "mdp pwd_hash motdepasse user_pwd mdp_init",
    "INSURER": "nom_mutuelle assureur_nom libelle_mutuelle",
    "FR_AMC": "num_mutuelle code_amc numamc",
    "MEMBER_NUMBER": "num_adherent no_adh id_adherent adh_num",
    "AMOUNT": "mt_remb mntRemb mt_total montant_facture",
    "DATE": "date_soins dt_maj date_facture updated_at",
}
NOTHING = [
    "id",
    "statut",
    "numero_facture",
    "code_banque",
    "nom_produit",
    "nom_fichier",
    "type_contrat",
    "nb_enfants",
    "quantite",
    "couleur",
    "version",
    "latitude",
    "score",
    "code_produit",
    "uuid",
    "etat_dossier",
    "code_naf",
    "departement",
    "langue",
    "nb_actes",
    "is_active",
    "num_ticket",
    "poids",
    "code_agence",
    "nom_agence",
    "num_lot",
    "mode_paiement",
    "pays_naissance",
]


def best(name: str) -> list[str]:
    """The types that a name speaks for most."""
    odds = {kind: said.log_odds for kind, said in read_header(name).items() if said.log_odds > 0}
    return [kind for kind, found in odds.items() if found == max(odds.values())]


@pytest.mark.parametrize(("kind", "names"), SAID.items())
def test_a_name_says_its_type_in_any_spelling(kind: str, names: str) -> None:
    assert {name: best(name) for name in names.split()} == {name: [kind] for name in names.split()}


@pytest.mark.parametrize("name", NOTHING)
def test_a_name_of_things_states_or_codes_speaks_for_no_type(name: str) -> None:
    assert best(name) == []


@pytest.mark.parametrize("kind", [name for name, entry in header_words().items() if entry.exact])
def test_every_synonym_speaks_for_its_type_and_for_no_other_as_much(kind: str) -> None:
    assert {name: best(name) for name in header_words()[kind].exact if best(name) != [kind]} == {}


@pytest.mark.parametrize("kind", [name for name, entry in header_words().items() if entry.exact])
def test_case_and_separators_change_nothing(kind: str) -> None:
    names = header_words()[kind].exact
    again = {
        name: {read_header(name.upper().replace(" ", mark)) == read_header(name) for mark in "_-."} for name in names
    }
    assert {name for name, same in again.items() if same != {True}} == set()


@pytest.mark.parametrize("owner", ["ben", "ps", "cli", "assure", "t01"])
def test_whose_data_it_is_changes_no_type(owner: str) -> None:
    for name in ("iban", "telephone", "date_naissance", "code_postal", "siret"):
        assert best(f"{owner}_{name}") == best(f"{name}_{owner}") == best(name)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nosiretcab", "num siret cab"),
        ("DTNAIS_BNF", "date naissance bnf"),
        ("codpost2", "code postal"),
        ("zlogin", "login"),
        ("telephnoe", "tel"),
        ("beneficaire", "beneficiaire"),
        ("commission", "commission"),
        ("portail", "portail"),
        ("constat", "constat"),
    ],
)
def test_words_run_together_are_told_apart_and_one_slip_is_forgiven(name: str, words: str) -> None:
    assert " ".join(spelled(name)) == words


def test_no_word_is_both_whose_data_it_is_and_a_word_of_things() -> None:
    known = spellings()
    assert (known.owners | known.origins | known.organisations | known.fillers) & known.nothing == set()


def test_a_word_of_things_weakens_a_strong_word_and_speaks_against_the_rest() -> None:
    said = read_header("flag_nir")
    assert said["FR_NIR"].log_odds < weights().header["strong_word"]
    assert {kind for kind, one in said.items() if one.log_odds > 0} == {"FR_NIR"}


@pytest.mark.parametrize(
    ("number", "written_out"),
    [
        ("num_assure", "lib_assure"),
        ("code_benef", "lib_benef"),
        ("num_amc", "lib_amc"),
        ("code_commune", "lib_commune"),
    ],
)
def test_a_number_and_what_is_written_out_are_two_types(number: str, written_out: str) -> None:
    assert best(number) != []
    assert best(written_out) != []
    assert set(best(number)).isdisjoint(best(written_out))


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("raison_soci", "raison_sociale"),
        ("NUMADHER", "num_adherent"),
        ("dt_naissa", "date_naissance"),
        ("code_posta", "code_postal"),
        ("num_secu_s", "num_secu_sociale"),
        ("IBN_BEN", "iban_ben"),
        ("Pwdmd5", "mot de passe md5"),
        ("etablissem", "etablissement"),
    ],
)
def test_a_name_cut_short_or_without_vowels_says_what_the_whole_one_says(cut: str, whole: str) -> None:
    assert best(cut) == best(whole) != []


@pytest.mark.parametrize("name", ["departement", "profession", "specialite", "etat", "produit"])
def test_a_word_in_full_is_not_taken_for_the_beginning_of_another(name: str) -> None:
    assert best(name) == []


def test_a_place_that_qualifies_an_act_is_no_act() -> None:
    assert best("Établissement de soins") == ["COMPANY_NAME"]
    assert best("date_soins") == ["DATE"]


def test_an_english_name_is_a_surname_or_a_whole_one() -> None:
    assert sorted(best("patient_name")) == ["LAST_NAME", "PERSON"]
    assert best("patient_last_name") == ["LAST_NAME"]


HOUSES = yaml.safe_load((Path(__file__).parent / "header_names.yaml").read_text("utf-8"))
HOUSE_NAMES = [(kind, name) for house in HOUSES.values() for kind, names in house.items() for name in names]


@pytest.mark.parametrize(("kind", "name"), [entry for entry in HOUSE_NAMES if entry[0] != "nothing"])
def test_a_name_of_a_usual_export_says_most_of_what_it_holds(kind: str, name: str) -> None:
    said = {other: found.log_odds for other, found in read_header(name).items()}
    assert said.get(kind, 0.0) > 0
    assert said[kind] == max(said.values())


@pytest.mark.parametrize("name", [name for kind, name in HOUSE_NAMES if kind == "nothing"])
def test_a_name_of_a_usual_export_that_holds_nothing_is_at_most_a_word_short_of_a_type(name: str) -> None:
    assert max((found.log_odds for found in read_header(name).values()), default=0.0) < weights().header["all_words"]


@pytest.mark.parametrize(
    ("columns", "left"),
    [
        (("CTNUCT", "CTNUAD", "CTDEFF", "CTLGAR", "CTX"), "num contrat/num adherent/date effet/libelle garantie"),
        (("PAT_NOM", "PAT_CP", "PAT_SEXE", "PAT_DT_NAIS", "IPP"), "nom/cp/sexe/dt nais"),
        (("adresse1", "adresse2", "adresse3", "adresse4", "adresse5"), ""),
        (("nom", "prenom", "ville", "iban", "nir", "mail"), ""),
    ],
)  # fmt: skip
def test_the_beginning_that_a_table_s_names_share_is_left_out(columns: tuple[str, ...], left: str) -> None:
    assert "/".join(readings(columns).values()) == left
