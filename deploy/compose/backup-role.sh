#!/usr/bin/env bash
# Run by PostgreSQL's image when it makes its databases, and by hand for those that are there: a role that may copy the server and
# read nothing, and the line that lets it in. Repeating it changes nothing.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres -v password="$(cat "${BACKUP_PASSWORD_FILE:-/run/secrets/postgres-backup}")" <<'SQL'
select 'create role backup' where not exists (select from pg_roles where rolname = 'backup') \gexec
alter role backup login replication password :'password';
SQL
line="host replication backup all scram-sha-256"
grep -qxF "$line" "$PGDATA/pg_hba.conf" || echo "$line" >>"$PGDATA/pg_hba.conf"
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres -qc 'select pg_reload_conf()' >/dev/null
