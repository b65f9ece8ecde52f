"""Laws of column names: what they say, in whatever spelling, and what says nothing."""

import pytest

from tamis.columns.headers import read_header
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
