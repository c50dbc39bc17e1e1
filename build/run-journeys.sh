#!/usr/bin/env bash
# Runs journeys by name, for the checks: build/run-journeys.sh LOG NAME... All their tests must have run and passed.
set -euo pipefail
cd "$(dirname "$0")/.."
log=$1
shift
rm -f journeys/target/surefire-reports/TEST-*
names=$(printf "dev.mitra.journeys.%s," "$@")
# the phase is that of ./mitra build: another one compiles everything anew
"${MVN:-mvn}" -q --no-transfer-progress --batch-mode package -pl journeys -am -Dspotless.check.skip=true -Dquarkus.build.skip=true \
  -Dsurefire.failIfNoSpecifiedTests=false -Dtest="${names%,}" >"$log" 2>&1 ||
  { grep -E 'ERROR|Expecting' "$log" | head -40; exit 1; }

# a name that finds no test passes as well, and so does a test that is skipped: what ran is counted
for journey in "$@"; do
  report=journeys/target/surefire-reports/TEST-dev.mitra.journeys.$journey.xml
  written=$(grep -cE '^ +@(Parameterized)?Test\b' "journeys/src/test/java/dev/mitra/journeys/$journey.java")
  grep -qE "<testsuite .*tests=\"$written\" errors=\"0\" skipped=\"0\" failures=\"0\"" "$report" ||
    { echo "$journey: its $written tests did not all run and pass; see $report" >&2; exit 1; }
done
