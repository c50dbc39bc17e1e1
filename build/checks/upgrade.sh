#!/usr/bin/env bash
# The commit before and this one run side by side on one database and topic each, upgraded under load: every invariant holds.
# needs: git
# only when named: it builds the commit before aside and starts ten services
set -euo pipefail
cd "$(dirname "$0")/../.."
# MITRA_UPGRADE_FROM: a working folder of the release before, already built; else MITRA_UPGRADE_COMMIT is built aside, the last one
# unless named.
before=${MITRA_UPGRADE_FROM:-}
if [ -z "$before" ]; then
  before=$PWD/.mitra/upgrade/before
  git worktree prune
  # without a .git of its own, the next line would take this working folder itself to the commit before
  [ -e "$before/.git" ] || git worktree add --force --detach "$before" HEAD~1 >/dev/null
  git -C "$before" checkout -q --detach "$(git rev-parse "${MITRA_UPGRADE_COMMIT:-HEAD~1}")"
  "$before/mitra" build
fi
# ten services start at once; five of them are replaced under load
export MITRA_START_TIMEOUT=${MITRA_START_TIMEOUT:-600} MITRA_QUIET_TIMEOUT=${MITRA_QUIET_TIMEOUT:-600}
# every process starts as the commit before; each first replica is replaced while orders come, the new one migrates, the second
# replica goes on and starts again after kills, on a schema that it does not know
./mitra prove --orders "${MITRA_UPGRADE_ORDERS:-40}" --replicas 2 --kills 6 --faults kill,upgrade --previous "$before"
