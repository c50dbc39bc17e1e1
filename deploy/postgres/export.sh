#!/usr/bin/env bash
# Everything that the five services keep, for another system, an auditor or the end of a contract: export.sh FOLDER
# writes <database>.dump (all rows, for pg_restore) and <database>-events.jsonl (all that the service has told the others, a CloudEvent
# a line in CloudEvents' JSON format, oldest first). Connects as libpq does (PGHOST, PGPORT, PGUSER, PGPASSWORD), as a role that may read
# all of it, such as each database's owner; pg_dump must be as new as the server. DATABASES: others than the five.
set -euo pipefail
folder=${1:?usage: export.sh FOLDER}
umask 077
mkdir "$folder"
for database in ${DATABASES:-mitra_account mitra_reseller mitra_order mitra_billing mitra_license}; do
  pg_dump --format custom --no-password --file "$folder/$database.dump" "$database"
  psql -XAtq --no-password -v ON_ERROR_STOP=1 -v source="/${database#mitra_}-service" -o "$folder/$database-events.jsonl" "$database" <<'SQL'
select json_build_object('specversion', '1.0', 'id', event_id, 'type', type, 'source', :'source', 'subject', key,
  'time', to_char(written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'datacontenttype', 'application/json',
  'correlationid', correlation_id, 'causationid', causation_id, 'traceparent', traceparent, 'aggregateversion', version, 'data', payload::json)
from platform.outbox order by id
SQL
  echo "$database: $(wc -l <"$folder/$database-events.jsonl") events"
done
