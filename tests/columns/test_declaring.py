"""Laws of declaration: a clear name of a sensitive type is never dropped, and one that the values contradict is."""

import random
from collections.abc import Callable

import pytest
from tests.columns.synthetic import decided, digits

Source = random.Random
Form = Callable[[Source], str]


def picked(*texts: str) -> Form:
    return lambda source: source.choice(texts)


FORMS: dict[str, dict[str, Form]] = {
    "FR_NIR": {
        "masked": lambda source: f"1{digits(source, 2)}*******{digits(source, 2)}",
        "wrong": lambda source: f"1{digits(source, 14)}",
        "hashed": lambda source: f"{source.getrandbits(256):064x}",
        "floated": lambda source: f"1.{digits(source, 5)}E+14",
    },
    "IBAN_CODE": {
        "masked": lambda source: f"FR76{'*' * 19}{digits(source, 4)}",
        "wrong": lambda source: f"FR{digits(source, 25)}",
        "cut": lambda source: f"****{digits(source, 4)}",
    },
    "FR_RIB": {
        "wrong": lambda source: digits(source, 23),
        "masked": lambda source: f"XXXXX XXXXX XXXXXXX{digits(source, 4)}",
        "account": lambda source: digits(source, 11),
    },
    "CREDIT_CARD": {
        "masked": lambda source: f"497010XXXXXX{digits(source, 4)}",
        "grouped": lambda source: f"**** **** **** {digits(source, 4)}",
        "dotted": lambda source: f"•••• {digits(source, 4)}",
    },
    "PASSWORD": {
        "words": lambda source: source.choice(("azerty", "Soleil", "Bonjour")) + digits(source, 3),
        "masked": picked("********"),
        "hashed": lambda source: f"{source.getrandbits(128):032x}",
    },
    "SECRET": {
        "token": lambda source: f"{source.getrandbits(160):x}",
        "words": picked("Médor", "Lyon", "Rex", "Bleu"),
    },
    "DIAGNOSIS": {
        "words": picked("Suivi post-op", "RAS", "Contrôle", "Bilan", "Patient stable"),
        "numbers": lambda source: digits(source, 2),
        "masked": picked("****"),
    },
    "HEALTH_ACT": {
        "words": picked("Détartrage", "Pose implant", "Séance", "Bilan initial", "Massage"),
        "codes": lambda source: source.choice(("XK", "ZZ1", "AB12")) + digits(source, 1),
        "masked": lambda source: f"XXXX{digits(source, 1)}",
    },
    "DRUG_CODE": {
        "words": picked("DOLIPRANE 1000", "KARDEGIC 75", "METFORMINE 500"),
        "numbers": lambda source: digits(source, 7),
    },
}
NAMES = {
    "FR_NIR": "nir num_secu no_ss NIR_ASSURE numero_securite_sociale nir_od n_secu",
    "IBAN_CODE": "iban IBAN_TIERS num_iban iban_prelevement ibanBenef",
    "FR_RIB": "rib num_rib compte_bancaire rib_client",
    "CREDIT_CARD": "num_cb carte_bancaire cb_num carte_paiement card_pan carte_bleue num_carte carte",
    "PASSWORD": "mdp mot_de_passe pwd user_password mdp_hash",
    "SECRET": "token api_key jeton_acces client_secret reponse_secrete",
    "DIAGNOSIS": "LIB_DIAG diagnostic pathologie_principale code_cim10 maladie_chronique handicap_type allergies",
    "HEALTH_ACT": "code_acte lib_acte acte_ccam nature_prestation code_ngap libelle_soin cotation",
    "DRUG_CODE": "medicament lib_medicament code_cip dci nom_medicament",
}


@pytest.mark.parametrize(("kind", "form"), [(kind, form) for kind, forms in FORMS.items() for form in forms])
@pytest.mark.parametrize("count", [12, 90])
def test_a_clear_name_of_a_sensitive_type_is_never_dropped(kind: str, form: str, count: int) -> None:
    source = Source(3)
    cells = [FORMS[kind][form](source) for _ in range(count)]
    found = {name: decided({"ref": list(map(str, range(count))), name: cells})[name] for name in NAMES[kind].split()}
    assert {name: decision.entity_type for name, decision in found.items()} == dict.fromkeys(found, kind)


NOTHING: dict[str, tuple[Form, str]] = {
    "answers": (
        picked("O", "N"),
        "flag_diag ind_handicap soin_urgent acte_valide prescription_ok iban_valide rib_present nir_certifie "
        "vaccin_obligatoire ordonnance_presente mdp_expire",
    ),
    "counts": (
        lambda source: str(source.randint(1, 40)),
        "nb_actes nb_seances nb_ordonnances rang_diag duree_soins nb_cartes jours_maladie solde_conges solde_points",
    ),
    "numbers of documents": (
        lambda source: digits(source, 7),
        "num_ordonnance num_acte id_acte ref_prescription num_prescription id_diag no_pec id_prestation id_carte "
        "no_carte_fidelite no_piece",
    ),
    "bar codes": (lambda source: digits(source, 13), "cb_article cb_produit cb_lecteur code_barres_livre"),
    "card numbers of others": (lambda source: digits(source, 15), "num_carte no_carte no_carte_tp"),
    "accounts of a ledger": (lambda source: digits(source, 6), "compte_num no_compte num_compte"),
}


@pytest.mark.parametrize("what", NOTHING)
def test_a_name_that_the_form_of_the_values_contradicts_declares_nothing(what: str) -> None:
    form, names = NOTHING[what]
    source = Source(5)
    cells = [form(source) for _ in range(90)]
    found = {name: decided({"ref": list(map(str, range(90))), name: cells})[name] for name in names.split()}
    # The number of somebody's card of another kind may be a member's: that is no bank card, and no secret.
    harmless = {None, "MEMBER_NUMBER"} if "card" in what or "bar" in what else {None}
    assert {name: one.entity_type for name, one in found.items() if one.entity_type not in harmless} == {}


@pytest.mark.parametrize("cells", ["O N", "0 1"])
def test_only_a_whole_name_makes_an_answer_the_type(cells: str) -> None:
    found = decided({"ald": cells.split() * 40, "vaccin_obligatoire": cells.split() * 40})
    assert [found["ald"].entity_type, found["vaccin_obligatoire"].entity_type] == ["DIAGNOSIS", None]


@pytest.mark.parametrize(
    "form",
    [
        lambda source: str(source.randint(43_000, 46_000)),
        lambda source: str(source.randint(1_700_000_000, 1_760_000_000)),
        lambda source: f"{source.randint(1, 12):02}/{source.randint(24, 29)}",
    ],
)
def test_a_date_written_as_machines_write_it_is_one_under_its_name_only(form: Form) -> None:
    source = Source(9)
    cells = [form(source) for _ in range(60)]
    found = decided({"captured_on": cells, "quantite": cells})
    assert [found["captured_on"].entity_type, found["quantite"].entity_type] == ["DATE", None]
