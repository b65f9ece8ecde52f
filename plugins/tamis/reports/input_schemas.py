"""The datasets about what was read: runs, files, entity types, columns."""

import pyarrow as pa

from tamis.reports.declaration import COUNT, FLAG, SCORE, SMALL, TEXT, WORDS, Dataset, field, maybe, structs

RUNS = Dataset(
    name="runs",
    title_fr="Exécutions",
    grain="run and portal (one file a run, `run-<id>.parquet`, appended)",
    order=("run_id",),
    schema=pa.schema(
        [
            field("run_id", TEXT, "Identifier of the run; here only, so that reports stay identical."),
            maybe("started_at", pa.timestamp("us", tz="UTC"), "When the run began."),
            maybe("ended_at", pa.timestamp("us", tz="UTC"), "When the run ended."),
            field("tamis_version", TEXT, "Version of tamis."),
            maybe("versions", structs(name=TEXT, version=TEXT), "Policies, models and libraries that decide."),
            maybe("content_id", TEXT, "Hash of all that the reports depend on; joins a run to its reports."),
            maybe("n_files", COUNT, "Files of the drop."),
            maybe("n_rows", COUNT, "Rows read."),
            maybe("n_cells", COUNT, "Cells read."),
            field("status", TEXT, "How it ended for this portal: complete, partial (something unread) or failed."),
            maybe("reason", TEXT, "Why it did not end well, or what stayed unread; French."),
            maybe(
                "warnings", WORDS, "What was odd in portal.toml, the drop or the access tables; never a cell's value."
            ),
        ]
    ),
)

INPUT_FILES = Dataset(
    name="input_files",
    title_fr="Fichiers reçus",
    grain="file (or sheet of a workbook)",
    order=("export", "file"),
    schema=pa.schema(
        [
            field("file", TEXT, "Name of the file in the drop; for a file that did not come, what was expected."),
            field("export", TEXT, "Export that the file belongs to."),
            maybe("sheet", TEXT, "Sheet of the workbook."),
            maybe("format", TEXT, "csv, parquet, xlsx or jsonl."),
            maybe("compression", TEXT, "none, gz or zst."),
            maybe("header", TEXT, "present or absent; absent: columns are named c1 to cn, the first row is data."),
            maybe("sha256", TEXT, "SHA-256 of the file, hexadecimal."),
            maybe("bytes", COUNT, "Size of the file, in bytes."),
            maybe("rows", COUNT, "Rows read."),
            maybe("n_columns", SMALL, "Columns found."),
            maybe("encoding", TEXT, "Character encoding found."),
            maybe("delimiter", TEXT, "Separator of cells found."),
            maybe("ragged_rows", COUNT, "Rows with more or fewer cells than there are columns."),
            field("status", TEXT, "scanned, partial, rejected or missing; all but scanned leave something unknown."),
            maybe("reason", TEXT, "Code of the reason why the file was not wholly read."),
            maybe("message", TEXT, "The reason in French; never holds a cell's value."),
        ]
    ),
)

ENTITY_TYPE_LIST = Dataset(
    name="entity_types",
    title_fr="Types de données",
    grain="entity type",
    order=("bit",),
    schema=pa.schema(
        [
            field("entity_type", TEXT, "Name of the entity type, a published key."),
            field("bit", pa.int8(), "Place in a type set, from 0 to 62; never reused."),
            field("label", TEXT, "French label."),
            field("category", TEXT, "Code of the category on the CNIL's breach form."),
            field("category_label", TEXT, "French label of the category."),
            maybe("article", TEXT, "Article of the GDPR that gives it a special status (9, 87)."),
        ]
    ),
)

COLUMN_CLASSIFICATIONS = Dataset(
    name="column_classifications",
    title_fr="Classement des colonnes",
    grain="export × column",
    order=("export", "index", "column"),
    schema=pa.schema(
        [
            field("export", TEXT, "Export that the column belongs to."),
            field("column", TEXT, "Name of the column (c1 to cn without header)."),
            field("index", SMALL, "Place of the column, from 0."),
            maybe("entity_type", TEXT, "The entity type decided; null exactly for undecided and none."),
            field("decision", TEXT, "certain, probable, possible, undecided or none."),
            maybe(
                "candidates",
                structs(entity_type=TEXT, score=SCORE),
                "Entity types considered, best first, with their score; the winner is among them.",
            ),
            maybe(
                "contains",
                structs(entity_type=TEXT, cells=COUNT),
                "Entity types found inside free text or mixed cells, with the number of cells.",
            ),
            field("n_rows", COUNT, "Rows read."),
            field("n_filled", COUNT, "Cells that are not empty after trimming."),
            field("n_distinct", COUNT, "Distinct filled values; an estimate where n_distinct_exact is false."),
            field("n_distinct_exact", FLAG, "Whether n_distinct is exact."),
            maybe("n_valid", COUNT, "Filled cells that pass the check of the type decided, or of the best candidate."),
            maybe("chance", SCORE, "Share of random values of that shape which would pass the check."),
            maybe("header_words", WORDS, "Words of the column's name that speak for a type."),
            maybe("header_score", SCORE, "Weight of those words, in log-odds."),
            maybe(
                "evidence",
                structs(name=TEXT, log_odds=SCORE, detail=TEXT),
                "What spoke for and against, in log-odds; details hold counts, never values.",
            ),
            maybe(
                "cross_checks",
                structs(name=TEXT, n=COUNT, n_agree=COUNT),
                "Comparisons with other columns of the row: rows compared, rows that agree.",
            ),
            maybe("damage", structs(name=TEXT, cells=COUNT), "Damage found (lost precision, lost zeros…), in cells."),
            field("decided_by", TEXT, "portal.toml, review or detection; the reviewer wins."),
            maybe("reviewed_by", TEXT, "Who settled it, for a review."),
            maybe("against", TEXT, "For a column that a person settled: what the values say against it; French."),
            maybe("used_as", WORDS, "What rows use it for: person_key, person_key (inferred), link, controller."),
            field("scan_status", TEXT, "complete, partial or unread; all but complete leave something unknown."),
        ]
    ),
)
