#!/usr/bin/env bash
# license-service's database, restored for real to ten seconds before, is reconciled with Kafka and healed; every promise holds.
# needs: unshare
# only when named: it starts a stack, and license-service three times more
set -euo pipefail
cd "$(dirname "$0")/../.."
export MITRA_PORT_OFFSET=${MITRA_PORT_OFFSET:-6500} MITRA_JOURNEYS_RESTORE=true MITRA_START_TIMEOUT=${MITRA_START_TIMEOUT:-600}
export MITRA_QUIET_TIMEOUT=${MITRA_QUIET_TIMEOUT:-300}
unset MITRA_JOURNEYS_STACK MITRA_DATA
./mitra build
build/run-journeys.sh .mitra/restore-check.log RestoringADatabaseTest
