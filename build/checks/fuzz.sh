#!/usr/bin/env bash
# Jazzer looks for files, roots, lists and signed contents that license-verifier trips over; 15 seconds for each target.
# only when named: ./mitra check fuzz
set -euo pipefail
cd "$(dirname "$0")/../.."
# More with MITRA_FUZZ_ROUNDS: what a round has found goes on in the next.
log=$(mktemp)
trap 'rm -f "$log"' EXIT
tests=license-verifier/src/test/java/dev/mitra/license/verifier/FuzzingTheVerifierTest.java
targets=$(grep -A1 '@FuzzTest' "$tests" | sed -n 's/.*void \([a-zA-Z0-9_]*\)(.*/\1/p')
[ "$(echo "$targets" | wc -l)" = 4 ] || { echo "the targets of $tests are not found"; exit 1; }
for round in $(seq "${MITRA_FUZZ_ROUNDS:-1}"); do
  for target in $targets; do
    JAZZER_FUZZ=1 "${MVN:-mvn}" test -pl license-verifier -Dspotless.check.skip=true -Denforcer.skip=true -Djazzer.hooks=true \
      -Dtest="FuzzingTheVerifierTest#$target" >"$log" 2>&1 ||
      { grep -E 'ERROR|== Java|Caused|at dev.mitra|crash-' "$log" | head -40; exit 1; }
    runs=$(sed -n 's/^#\([0-9]*\)[[:space:]]*DONE.*cov: \([0-9]*\).*/\1 inputs, \2 edges/p' "$log" | tail -1)
    [ -n "$runs" ] || { echo "nothing was fuzzed: $target"; tail -20 "$log"; exit 1; }
    echo "  $target: $runs"
  done
done
