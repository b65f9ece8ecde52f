"""The datasets about what is exposed, by access and by account."""

import pyarrow as pa

from tamis.reports.declaration import COUNT, FLAG, SCORE, SMALL, TEXT, WORDS, Dataset, field, maybe, structs

_ACCESS_KEY = (
    field("access_id", TEXT, "The distinct effective rows and columns; accounts with the same rights share it."),
    field("reach", TEXT, "listable, reachable or escalated. They nest: never add them up."),
    field("people_kind", TEXT, "beneficiary, professional, employee or none. Kinds are never added up."),
)
_N_PEOPLE = field("n_people", COUNT, "Distinct people, by person key, with at least one such filled cell.")
_N_RECORDS = field("n_records", COUNT, "Rows with at least one such filled cell.")
_ENTITY_TYPES = field("entity_types", WORDS, "Names of the entity types exposed, sorted.")
_STATE = "exposed (at least one person proved), unknown (an unread part could hold it) or not_exposed."
_COMPLETE = field("complete", FLAG, "False: something was not read, and the counts mean 'at least'.")

EXPOSURE_TYPE_SETS = Dataset(
    name="exposure_type_sets",
    title_fr="Exposition par combinaison de types",
    grain="access_id × reach × people_kind × type_set; a person is in exactly one type set of an access and reach",
    order=("access_id", "reach", "people_kind", "type_set"),
    schema=pa.schema(
        [
            *_ACCESS_KEY,
            field("type_set", COUNT, "Entity types readable of one person over all exports, one bit each."),
            field("entity_types", WORDS, "The same, as sorted names."),
            field("n_people", COUNT, "People with exactly this set."),
            field("n_records", COUNT, "Rows of these people with at least one exposed filled cell."),
        ]
    ),
)

EXPOSURE_BY_TYPE = Dataset(
    name="exposure_by_type",
    title_fr="Exposition par type de donnée",
    grain="access_id × reach × people_kind × entity_type (all of them, exposed or not)",
    order=("access_id", "reach", "people_kind", "entity_type"),
    schema=pa.schema(
        [
            *_ACCESS_KEY,
            field("entity_type", TEXT, "Name of the entity type."),
            field("state", TEXT, _STATE),
            maybe("why", TEXT, "For not_exposed only: not_held, no_grant, masked or no_row."),
            _COMPLETE,
            _N_PEOPLE,
            _N_RECORDS,
            field("masked", FLAG, "Whether a column of that type is shown masked under this access."),
        ]
    ),
)

EXPOSURE_BY_CATEGORY = Dataset(
    name="exposure_by_category",
    title_fr="Exposition par catégorie de la CNIL",
    grain="access_id × reach × people_kind × category of the CNIL's form (all of them)",
    order=("access_id", "reach", "people_kind", "category"),
    schema=pa.schema(
        [
            *_ACCESS_KEY,
            field("category", TEXT, "Code of the category on the CNIL's breach form."),
            field("state", TEXT, _STATE),
            _COMPLETE,
            _N_PEOPLE,
            _N_RECORDS,
            _ENTITY_TYPES,
        ]
    ),
)

EXPOSURE_BY_CONTROLLER = Dataset(
    name="exposure_by_controller",
    title_fr="Exposition par responsable de traitement",
    grain="access_id × reach × people_kind × controller; a person counts once for each, so rows do not add up",
    order=("access_id", "reach", "people_kind", "controller"),
    schema=pa.schema(
        [
            *_ACCESS_KEY,
            field("controller", TEXT, "Code of the insurer (or other organisation) for whom the rows are held."),
            maybe("controller_name", TEXT, "Its name, from controllers.csv or portal.toml."),
            _N_PEOPLE,
            _N_RECORDS,
            _ENTITY_TYPES,
        ]
    ),
)

ACCOUNT_EXPOSURE = Dataset(
    name="account_exposure",
    title_fr="Exposition par compte",
    grain="account",
    order=("rank", "account_id"),
    schema=pa.schema(
        [
            field("account_id", TEXT, "The account, or its keyed pseudonym where the portal asks for one."),
            field("access_id", TEXT, "Joins the exposure datasets."),
            maybe("roles", WORDS, "Roles held."),
            maybe("kind", TEXT, "human, service or shared."),
            maybe("enabled", FLAG, "Whether the account can log in; null when not given."),
            maybe("mfa", TEXT, "none, otp, sms, cert, webauthn or unknown."),
            maybe("last_login", pa.date32(), "Day of the last login."),
            maybe("dormant_days", SMALL, "Days from the last login to the snapshot date."),
            maybe("people_kind", TEXT, "Headline kind of the portal: the people that the n_people columns count."),
            field("n_people_listable", COUNT, "People in rows that the account can list."),
            field("n_people_reachable", COUNT, "The same, plus rows found one at a time by keys that can be guessed."),
            field("n_people_escalated", COUNT, "The same, plus what managing accounts or grants opens."),
            maybe("n_people_1d", COUNT, "People reachable in 1 day under the quotas; all of them where there is none."),
            maybe(
                "n_people_4d", COUNT, "People reachable in 4 days under the quotas; all of them where there is none."
            ),
            maybe(
                "n_people_30d", COUNT, "People reachable in 30 days under the quotas; all of them where there is none."
            ),
            maybe("n_people_with_key", COUNT, "People found only by keys that nobody can guess; counted apart."),
            maybe(
                "n_people_unlinked", COUNT, "Reachable rows with an incomplete person key, each counted as a person."
            ),
            maybe(
                "by_kind",
                structs(people_kind=TEXT, listable=COUNT, reachable=COUNT, escalated=COUNT),
                "The three reaches for each kind of people; kinds are never added up.",
            ),
            maybe("share", SCORE, "n_people_reachable over all people of that kind in the portal, from 0 to 1."),
            maybe("masked_types", WORDS, "Entity types that the account sees masked, sorted."),
            field("latent", FLAG, "True for a disabled account: the exposure returns when it is enabled again."),
            field("escalated", FLAG, "Whether the account may manage accounts or grants."),
            field("shared_access", SMALL, "Accounts with the same access, this one included."),
            _COMPLETE,
            field("rank", SMALL, "1 for the worst: by people reachable, then account_id."),
        ]
    ),
)
