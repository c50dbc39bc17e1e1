#!/usr/bin/env bash
# The main job goes through the doors of docker-compose.yml: log-ins and access lists at the broker, two roles per database, two replicas of each service; all that they keep is exported by a role that only reads.
# needs: curl psql
# only when named: it starts ten services, which takes minutes on two cores
set -euo pipefail
cd "$(dirname "$0")/../.."

# beside a stack that may be running
export MITRA_PORT_OFFSET=6000 MITRA_DATA=.mitra/secured-check MITRA_SECURED=true MITRA_PROVE_REPLICAS=2 MITRA_LOG_JSON=true
# ten services start at once
export MITRA_START_TIMEOUT=${MITRA_START_TIMEOUT:-600}
trap './mitra down >/dev/null' EXIT
./mitra up --detach --fresh --no-demo --secured --replicas 2
for port in 8081 8082 8083 8084 8085; do
  for replica in 0 10; do
    curl -fsS "http://localhost:$((port + MITRA_PORT_OFFSET + replica))/q/health/ready" >/dev/null
  done
done
MITRA_JOURNEYS_STACK=running build/run-journeys.sh "$MITRA_DATA/journeys.log" AfterThePaymentTest GuardingTheStackTest

# what nobody may do, nobody has tried; and each line of a log is JSON
for log in "$MITRA_DATA"/*-service*/*.log; do
  if grep -E 'AuthorizationException|permission denied' "$log"; then
    echo "$log: a right is missing" >&2
    exit 1
  fi
  grep -q '"loggerName"' "$log" || { echo "$log is no JSON" >&2; exit 1; }
done

# all of it is written down by a role that only reads, and read back; who runs would write on meanwhile
./mitra down >/dev/null
./mitra up --detach --no-demo --secured --parts postgres >/dev/null
export PGHOST=127.0.0.1 PGPORT=$((15432 + MITRA_PORT_OFFSET)) PGUSER=postgres
databases="mitra_account mitra_reseller mitra_order mitra_billing mitra_license"
{
  echo 'create role exporter login in role pg_read_all_data;'
  for database in $databases; do echo "grant connect on database $database to exporter;"; done
} | psql -Xq -v ON_ERROR_STOP=1 postgres
PGUSER=exporter deploy/postgres/export.sh "$MITRA_DATA/export"
for database in $databases; do build/read-export.sh "$MITRA_DATA/export" "$database"; done
