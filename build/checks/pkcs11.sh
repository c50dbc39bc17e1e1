#!/usr/bin/env bash
# Licence keys in a PKCS#11 token, SoftHSM2: made in it, signing after a restart, as ES256.
# needs: softhsm2-util
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
library=$(find /usr/lib /usr/local/lib -name libsofthsm2.so 2>/dev/null | head -1)
[ -n "$library" ] || { echo "libsofthsm2.so is not where Debian puts it"; exit 1; }

mkdir "$work/tokens"
export SOFTHSM2_CONF=$work/softhsm2.conf
printf 'directories.tokendir = %s\nobjectstore.backend = file\nlog.level = ERROR\n' "$work/tokens" >"$SOFTHSM2_CONF"
softhsm2-util --init-token --free --label mitra --pin 1234 --so-pin 12345678 >/dev/null
# A slot gets its lasting number from the token's serial; the first in the list is the one just made.
cat >"$work/pkcs11.cfg" <<CFG
name = mitra
library = $library
slotListIndex = 0
CFG

"${MVN:-mvn}" -q test -pl license-service -am -Dspotless.check.skip=true -Denforcer.skip=true \
  -Dsurefire.failIfNoSpecifiedTests=false -Dtest=SigningWithATokenTest -Dmitra.test.pkcs11-config="$work/pkcs11.cfg" \
  >"$work/log" 2>&1 || { grep -E 'ERROR|Caused' "$work/log" | head -40; exit 1; }
report=license-service/target/surefire-reports/dev.mitra.license.signing.SigningWithATokenTest.txt
grep -q 'Tests run: 2, Failures: 0, Errors: 0, Skipped: 0' "$report" || { echo "the test did not run:"; cat "$report"; exit 1; }
