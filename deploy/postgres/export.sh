#!/usr/bin/env bash
# Everything that the five services keep, for another system, an auditor or the end of a contract: export.sh FOLDER makes a folder per
# database with what stood in it at one moment:
#   <schema>.<table>.csv  every row, under its columns' names; nothing between two commas is null, "" is an empty text
#   columns.csv           what each column holds: type, whether it is required or of the key, which table it refers to
#   rows.csv              how many rows each table has
#   events.jsonl          what the service has told the others, a CloudEvent a line in CloudEvents' JSON format, oldest first
# Connects as libpq does (PGHOST, PGPORT, PGUSER, PGPASSWORD), as a role that may connect to each database and read all of it
# (pg_read_all_data). Needs psql alone, which may be older than the server. DATABASES: others than the five.
set -euo pipefail
folder=${1:?usage: export.sh FOLDER}
umask 077
mkdir "$folder"
psql=(psql -XAtq --no-password -v ON_ERROR_STOP=1)
every="from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'"

script() { # a database's tables: what psql is to do, in one transaction, so that all of it is of one moment
  local table counts=
  echo 'begin isolation level repeatable read read only;'
  for table in $1; do
    echo "copy (select * from $table) to stdout (format csv, header) \\g $table.csv"
    counts+="${counts:+ union all }select '$table' as \"table\", count(*) as \"rows\" from $table"
  done
  echo "copy ($counts) to stdout (format csv, header) \\g rows.csv"
  cat <<'SQL'
select json_build_object('specversion', '1.0', 'id', event_id, 'type', type, 'source', :'source', 'subject', key,
  'time', to_char(written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'datacontenttype', 'application/json',
  'correlationid', correlation_id, 'causationid', causation_id, 'traceparent', traceparent, 'aggregateversion', version, 'data', payload::json)
from platform.outbox order by id
SQL
  echo '\g events.jsonl'
  cat <<SQL
copy (select format('%I.%I', n.nspname, c.relname) as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as "type",
  a.attnotnull as "required",
  exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and a.attnum = any (k.conkey)) as "key",
  (select min(k.confrelid::regclass::text) from pg_constraint k
    where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey)) as "refers to"
  from pg_attribute a join (select c.* $every) c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where a.attnum > 0 and not a.attisdropped order by 1, a.attnum) to stdout (format csv, header) \\g columns.csv
SQL
}

for database in ${DATABASES:-mitra_account mitra_reseller mitra_order mitra_billing mitra_license}; do
  mkdir "$folder/$database"
  tables=$("${psql[@]}" -d "$database" -c "select format('%I.%I', n.nspname, c.relname) $every order by 1")
  [ -n "$tables" ] || { echo "$database has no tables" >&2; exit 1; }
  script "$tables" | (cd "$folder/$database" && "${psql[@]}" -d "$database" -v source="/${database#mitra_}-service")
  echo "$database: $(wc -w <<<"$tables") tables, $(wc -l <"$folder/$database/events.jsonl") events"
done
