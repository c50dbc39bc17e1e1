#!/usr/bin/env bash
# Run once by PostgreSQL's image: a database per service, owned by the role that migrates it and used by another.
set -euo pipefail
for service in account reseller order billing license; do
  psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres \
    -v owner="mitra_${service}_owner" -v worker="mitra_${service}_service" -v database="mitra_$service" \
    -v owner_password="$(cat "/run/secrets/postgres-$service-owner")" \
    -v worker_password="$(cat "/run/secrets/postgres-$service-service")" <<'SQL'
create role :owner login password :'owner_password';
create role :worker login password :'worker_password';
create database :database owner :owner;
revoke connect on database :database from public;
grant connect on database :database to :worker;
\connect :database
alter default privileges for role :owner grant select, insert, update, delete on tables to :worker;
alter default privileges for role :owner grant usage, select on sequences to :worker;
alter default privileges for role :owner grant usage on schemas to :worker;
alter default privileges for role :owner grant execute on functions to :worker;
SQL
done
