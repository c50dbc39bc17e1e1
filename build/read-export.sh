#!/usr/bin/env bash
# Reads what deploy/postgres/export.sh wrote back beside the tables that it came from, and wants the same rows, none more and none
# less: build/read-export.sh FOLDER DATABASE, for the checks. Connects as libpq does; nothing in the database is changed.
set -euo pipefail
folder=$1
database=$2
cd "$folder/$database"
psql=(psql -XAtq --no-password -v ON_ERROR_STOP=1 -d "$database")
fail() { echo "$database: $1" >&2; exit 1; }
tables=0
rows=0
while IFS=, read -r table count; do
  [ "$table" != table ] || continue
  # as texts, since json knows no equality
  found=$("${psql[@]}" <<SQL
create temporary table copied (like $table);
\\copy copied from '$table.csv' (format csv, header match)
select (select count(*) from copied) || ' ' || (select count(*) from
  ((select c::text from copied c except all select t::text from $table t) union all (select t::text from $table t except all select c::text from copied c)) other)
SQL
  )
  [ "$found" = "$count 0" ] || fail "$table has $count rows, of which were read back, and differ: $found"
  tables=$((tables + 1))
  rows=$((rows + count))
done <rows.csv
[ $tables -gt 0 ] && [ "$(cut -d, -f1 columns.csv | sort -u | wc -l)" = $((tables + 1)) ] || fail "columns.csv does not describe all tables"
events=$("${psql[@]}" -c 'select count(*) from platform.outbox')
[ "$(wc -l <events.jsonl)" = "$events" ] || fail "not all $events events are there"
echo "  $database: $rows rows of $tables tables and $events events read back as they were"
