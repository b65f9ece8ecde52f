"""Why a file can't be read, in words that a person can act on, and nothing of what the file holds.

The errors of pyarrow, openpyxl, json, zlib and zipfile quote cells, so none of them leaves this room: not as a
message, not as a cause, not as a context.
"""

from collections.abc import Callable
from typing import TypeVar

from tamis.errors import ExportRefused

Result = TypeVar("Result")

REASONS: dict[str, str] = {
    "unknown_format": "Format non reconnu d'après le nom ; livrer du CSV, Parquet, XLSX ou JSON Lines, "
    "seul ou en .gz ou .zst.",
    "unreadable": "Fichier absent ou illisible sur le stockage ; vérifier qu'il est là et les droits de lecture.",
    "empty": "Fichier vide ; vérifier l'extraction, puis le redéposer, ou le retirer s'il n'a rien à livrer.",
    "not_text": "Le contenu n'est pas du texte (binaire, autre format, UTF-16 sans marque) ; livrer un CSV en UTF-8.",
    "undecodable": "Le texte ne se décode pas dans son encodage ; refaire l'extraction en UTF-8.",
    "ragged_row": "Trop de lignes n'ont pas le nombre de colonnes de l'en-tête ; mettre entre guillemets les cellules "
    "qui contiennent le séparateur.",
    "unclosed_quote": "Un guillemet ouvert n'est jamais refermé, ou une ligne dépasse 8 Mo ; doubler les guillemets "
    "à l'intérieur des cellules.",
    "too_wide": "Trop de colonnes ; livrer une table plus étroite (limite : policy/thresholds.yaml, limits.columns).",
    "cell_too_long": "Une cellule dépasse la longueur permise ; livrer les pièces jointes à part "
    "(limite : policy/thresholds.yaml, limits.cell_characters).",
    "bad_gzip": "La compression gzip est abîmée ou n'en est pas une ; recompresser le fichier.",
    "bad_zstd": "La compression zstd est abîmée ou n'en est pas une ; recompresser le fichier.",
    "truncated": "Le fichier compressé est coupé avant sa fin ; le transférer de nouveau.",
    "expansion": "Le contenu décompressé est démesuré pour la taille du fichier ; livrer un fichier moins compressé "
    "(limite : policy/thresholds.yaml, limits.expanded_ratio).",
    "not_parquet": "Le fichier n'est pas un Parquet lisible (coupé, chiffré ou autre format) ; refaire l'extraction.",
    "json_line": "Une ligne n'est pas un objet JSON, ou répète un champ ; livrer un objet par ligne, en UTF-8.",
    "json_depth": "Un objet JSON est trop imbriqué ; aplatir les champs "
    "(limite : policy/thresholds.yaml, limits.json_depth).",
    "not_xlsx": "Le classeur ne se lit pas (abîmé, ou d'un autre format) ; l'enregistrer de nouveau en .xlsx.",
    "password_protected": "Le classeur est protégé par un mot de passe, ou c'est un ancien .xls ; "
    "l'enregistrer en .xlsx sans protection.",
    "xlsx_bomb": "Le classeur est démesuré une fois décompressé ; livrer les données en CSV.",
    "xlsx_links": "Le classeur dépend d'autres fichiers ou contient une DTD ; l'enregistrer avec les valeurs seules.",
    "zip_slip": "Le classeur contient des noms de fichiers qui sortent de l'archive ; prévenir l'émetteur.",
    "no_sheet": "La feuille demandée n'est pas dans le classeur ; relancer l'inventaire du dépôt.",
}
"""Reason code → what is wrong and what to do, in French."""

OTHERWISE = {"csv": "undecodable", "parquet": "not_parquet", "xlsx": "not_xlsx", "jsonl": "json_line"}
"""Format → the reason for an error that no reader has foreseen."""


def refused(reason: str, where: str = "") -> ExportRefused:
    """The refusal for one reason. `where` is a place (`ligne 12`), never a content."""
    return ExportRefused(reason, f"{REASONS[reason]} ({where})" if where else REASONS[reason])


def sealed(action: Callable[[], Result], *, otherwise: str) -> Result:
    """Call, and let nothing out but a result or an ExportRefused without cause or context.

    A third party's error becomes the reason `otherwise`. Running out of memory is no fault of the file and passes.
    """
    try:
        return action()
    except MemoryError:
        raise
    except ExportRefused as refusal:
        clean = ExportRefused(refusal.reason, str(refusal))
    except (FileNotFoundError, PermissionError, IsADirectoryError):
        clean = refused("unreadable")
    except Exception:
        clean = refused(otherwise)
    # Raised out here, after the handlers: inside one, Python would chain the error that may quote a cell.
    raise clean
