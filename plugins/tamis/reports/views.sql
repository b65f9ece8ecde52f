-- Views on the reports of tamis, for DuckDB 1.2 or later. In braces stands the reports root; to fill it in and start:
--
--     python -c "import sys, tamis.reports as r; sys.stdout.write(r.views_sql('/path/of/the/reports'))" > reports.sql
--     duckdb -init reports.sql
--
--     SELECT account_id, n_people_reachable, share, complete FROM latest_account_exposure ORDER BY portal, rank;
--     SELECT * FROM exposure WHERE account_id = '…' AND state = 'exposed';
--
-- For each dataset D:  D          all snapshots, with `portal` and `snapshot_date` (DATE) from the path
--                      latest_D   the newest snapshot of each portal, even one without rows
-- exposure                        what each account exposes by entity type, for the reach 'reachable'
-- exposure_all_reaches            the same for the three reaches, which nest: never add them up
-- latest_exposure                 `exposure`, newest snapshot only
-- content_ids                     whether the datasets of a snapshot come from the same inputs; look before you join
--
-- Where `complete` is false a count means 'at least'. Kinds of people, reaches and controllers are never added up.
-- Field by field: docs/reports.md. Every dataset must have one partition at least: any `tamis run` writes them all.

CREATE OR REPLACE VIEW partitions AS
SELECT
    file,
    regexp_extract(file, '([^/\\]+)[/\\]portal=[^/\\]+[/\\]snapshot_date=[^/\\]+[/\\][^/\\]+$', 1) AS dataset,
    regexp_extract(file, '[/\\]portal=([a-z0-9_-]+)[/\\]', 1) AS portal,
    CAST(regexp_extract(file, '[/\\]snapshot_date=([0-9-]+)[/\\]', 1) AS DATE) AS snapshot_date
FROM glob('{reports}/*/portal=*/snapshot_date=*/*.parquet');

-- From the names of the files: the newest snapshot may have no row.
CREATE OR REPLACE VIEW newest AS
SELECT dataset, portal, max(snapshot_date) AS snapshot_date FROM partitions GROUP BY dataset, portal;

CREATE OR REPLACE VIEW runs AS
SELECT * FROM read_parquet(
    '{reports}/runs/portal=*/snapshot_date=*/run-*.parquet',
    hive_partitioning = true, hive_types = {'portal': VARCHAR, 'snapshot_date': DATE}, union_by_name = true);
CREATE OR REPLACE VIEW latest_runs AS
SELECT * FROM runs SEMI JOIN (FROM newest WHERE dataset = 'runs') USING (portal, snapshot_date);

CREATE OR REPLACE VIEW input_files AS
SELECT * FROM read_parquet(
    '{reports}/input_files/portal=*/snapshot_date=*/part-*.parquet',
    hive_partitioning = true, hive_types = {'portal': VARCHAR, 'snapshot_date': DATE}, union_by_name = true);
CREATE OR REPLACE VIEW latest_input_files AS
SELECT * FROM input_files SEMI JOIN (FROM newest WHERE dataset = 'input_files') USING (portal, snapshot_date);

CREATE OR REPLACE VIEW entity_types AS
SELECT * FROM read_parquet(
    '{reports}/entity_types/portal=*/snapshot_date=*/part-*.parquet',
    hive_partitioning = true, hive_types = {'portal': VARCHAR, 'snapshot_date': DATE}, union_by_name = true);
CREATE OR REPLACE VIEW latest_entity_types AS
SELECT * FROM entity_types SEMI JOIN (FROM newest WHERE dataset = 'entity_types') USING (portal, snapshot_date);

CREATE OR REPLACE VIEW column_classifications AS
SELECT * FROM read_parquet(
    '{reports}/column_classifications/portal=*/snapshot_date=*/part-*.parquet',
    hive_partitioning = true, hive_types = {'portal': VARCHAR, 'snapshot_date': DATE}, union_by_name = true);
CREATE OR REPLACE VIEW latest_column_classifications AS
SELECT * FROM column_classifications SEMI JOIN (FROM newest WHERE dataset = 'column_classifications') USING (portal, snapshot_date);

CREATE OR REPLACE VIEW exposure_type_sets AS
SELECT * FROM read_parquet(
    '{reports}/exposure_type_sets/portal=*/snapshot_date=*/part-*.parquet',
    hive_partitioning = true, hive_types = {'portal': VARCHAR, 'snapshot_date': DATE}, union_by_name = true);
CREATE OR REPLACE VIEW latest_exposure_type_sets AS
SELECT * FROM exposure_type_sets SEMI JOIN (FROM newest WHERE dataset = 'exposure_type_sets') USING (portal, snapshot_date);

CREATE OR REPLACE VIEW exposure_by_type AS
SELECT * FROM read_parquet(
    '{reports}/exposure_by_type/portal=*/snapshot_date=*/part-*.parquet',
    hive_partitioning = true, hive_types = {'portal': VARCHAR, 'snapshot_date': DATE}, union_by_name = true);
CREATE OR REPLACE VIEW latest_exposure_by_type AS
SELECT * FROM exposure_by_type SEMI JOIN (FROM newest WHERE dataset = 'exposure_by_type') USING (portal, snapshot_date);

CREATE OR REPLACE VIEW exposure_by_category AS
SELECT * FROM read_parquet(
    '{reports}/exposure_by_category/portal=*/snapshot_date=*/part-*.parquet',
    hive_partitioning = true, hive_types = {'portal': VARCHAR, 'snapshot_date': DATE}, union_by_name = true);
CREATE OR REPLACE VIEW latest_exposure_by_category AS
SELECT * FROM exposure_by_category SEMI JOIN (FROM newest WHERE dataset = 'exposure_by_category') USING (portal, snapshot_date);

CREATE OR REPLACE VIEW exposure_by_controller AS
SELECT * FROM read_parquet(
    '{reports}/exposure_by_controller/portal=*/snapshot_date=*/part-*.parquet',
    hive_partitioning = true, hive_types = {'portal': VARCHAR, 'snapshot_date': DATE}, union_by_name = true);
CREATE OR REPLACE VIEW latest_exposure_by_controller AS
SELECT * FROM exposure_by_controller SEMI JOIN (FROM newest WHERE dataset = 'exposure_by_controller') USING (portal, snapshot_date);

CREATE OR REPLACE VIEW account_exposure AS
SELECT * FROM read_parquet(
    '{reports}/account_exposure/portal=*/snapshot_date=*/part-*.parquet',
    hive_partitioning = true, hive_types = {'portal': VARCHAR, 'snapshot_date': DATE}, union_by_name = true);
CREATE OR REPLACE VIEW latest_account_exposure AS
SELECT * FROM account_exposure SEMI JOIN (FROM newest WHERE dataset = 'account_exposure') USING (portal, snapshot_date);

-- The account's own kind of people and completeness have names of their own: both tables have such columns.
CREATE OR REPLACE VIEW exposure_all_reaches AS
SELECT
    by_type.portal, by_type.snapshot_date,
    account.account_id, account.roles, account.kind, account.enabled, account.mfa, account.last_login,
    account.dormant_days, account.latent, account.rank, account.share,
    account.people_kind AS account_people_kind, account.complete AS account_complete,
    by_type.access_id, by_type.reach, by_type.people_kind, by_type.entity_type, by_type.state, by_type.why,
    by_type.complete, by_type.n_people, by_type.n_records, by_type.masked
FROM exposure_by_type AS by_type
JOIN account_exposure AS account USING (portal, snapshot_date, access_id);

CREATE OR REPLACE VIEW exposure AS
SELECT * FROM exposure_all_reaches WHERE reach = 'reachable';

CREATE OR REPLACE VIEW latest_exposure AS
SELECT * FROM exposure SEMI JOIN (FROM newest WHERE dataset = 'account_exposure') USING (portal, snapshot_date);

CREATE OR REPLACE VIEW content_ids AS
SELECT
    portal,
    snapshot_date,
    count(DISTINCT content_id) = 1 AS same,
    list({'dataset': dataset, 'content_id': content_id} ORDER BY dataset) AS content_ids
FROM (
    SELECT file_name AS file, decode(value) AS content_id
    FROM parquet_kv_metadata('{reports}/*/portal=*/snapshot_date=*/part-*.parquet')
    WHERE decode(key) = 'content_id'
) JOIN partitions USING (file)
GROUP BY portal, snapshot_date;
