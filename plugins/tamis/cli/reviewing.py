"""`tamis review`: list what a person should settle, or record what he or she settled."""

import argparse

from tamis import pipeline
from tamis.cli.places import stored_roots
from tamis.cli.saying import say
from tamis.errors import TamisError
from tamis.roots import Roots


def review(options: argparse.Namespace) -> int:
    """Without an export list the doubts of the newest decided drop; with one record a decision."""
    roots = stored_roots(options)
    if options.export is None:
        return _list(options.portal, options.date, roots)
    if options.column is None or options.entity_type is None:
        raise TamisError("to record a decision give EXPORT, COLUMN and TYPE (or none), with --by and --why")
    recorded = pipeline.record_review(
        portal=options.portal,
        export=options.export,
        column=options.column,
        entity_type=options.entity_type,
        by=options.by or "",
        why=options.why or "",
        roots=roots,
    )
    print(f"{recorded.export}.{recorded.column} : {recorded.entity_type}, par {recorded.by}, le {recorded.at}")
    say("la décision vaudra à la prochaine exécution (`tamis run`, ou la nuit)")
    return 0


def _list(portal: str, date: str | None, roots: Roots) -> int:
    doubts = pipeline.doubts(portal=portal, date=date, roots=roots)
    if not doubts:
        print("Rien à trancher : toutes les colonnes sont décidées.")
    for doubt in doubts:
        print(f"{doubt.export}.{doubt.column}   (à regarder dans {', '.join(doubt.files)})")
        if doubt.against:
            print(f"  décidé par une personne, contredit : {doubt.against}")
        print("  " + " ou ".join(f"{name} ({score:.2f})" for name, score in doubt.candidates))
        print("  forme : " + (" ; ".join(doubt.shape) or "aucune cellule remplie"))
        for term in doubt.evidence:
            print(f"  · {term}")
    return 0
