#!/usr/bin/env bash
# The packaged license-service with its keys in a PKCS#12 file and in a token: it starts, issues, and does so after a restart.
# needs: curl softhsm2-util
set -euo pipefail
cd "$(dirname "$0")/../.."
offset=640
work=$(mktemp -d)
export MITRA_BUILD=never MITRA_DATA=$work/data
trap './mitra down --port-offset $offset >/dev/null 2>&1 || true; rm -rf "$work"' EXIT

"${MVN:-mvn}" -q package -pl stack,license-service -am -Dmaven.test.skip=true -Dspotless.check.skip=true -Denforcer.skip=true \
  >"$work/log" 2>&1 || { grep -E 'ERROR|Caused' "$work/log" | head -40; exit 1; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
verifier=$(ls license-verifier/target/license-verifier-*.jar | head -1)
mails=http://localhost:$((8025 + offset))
licences=http://localhost:$((8085 + offset))

fail() { echo "$1"; tail -20 "$MITRA_DATA"/license-service/license-service.log 2>/dev/null; exit 1; }

# issue NUMBER: releases an order, waits for the reseller's mail with that number and verifies what is attached
issue() {
  local order=0190a5d0-0000-7000-8000-00000000010$1 mail=
  "$java" -cp "$(cat stack/target/class-path)" build/keyring-check/ReleaseAnOrder.java 127.0.0.1:$((19092 + offset)) "$order" \
    >"$work/log" 2>&1 || fail "the order cannot be released: $(cat "$work/log")"
  for _ in $(seq 60); do
    mail=$(curl -fsS "$mails/mails?to=orders@lonestar-licences.example" | grep -o '"id":[^,]*' | tr -d '"' | cut -d: -f2 | sed -n "$1p" || true)
    [ -n "$mail" ] && break
    sleep 1
  done
  [ -n "$mail" ] || fail "no licence mail came"
  curl -fsS "$mails/mails/$mail/attachments/0" -o "$work/$1.lic"
  curl -fsS "$licences/v1/license-roots" -o "$work/roots.json"
  "$java" -jar "$verifier" verify "$work/$1.lic" --roots "$work/roots.json" || fail "the licence does not verify"
  grep -q "\"alg\":\"$alg\"" "$work/roots.json" || fail "the roots are not of this keyring"
}

# holds RING ALGORITHM
holds() {
  local alg=$2
  MITRA_LICENSE_KEYRING=$1 ./mitra up --detach --fresh --no-demo --parts postgres,kafka,mail,license --port-offset $offset \
    >"$work/log" 2>&1 || fail "with $1 it does not start: $(cat "$work/log")"
  issue 1
  MITRA_LICENSE_KEYRING=$1 ./mitra restart license --port-offset $offset >"$work/log" 2>&1 || fail "it does not start again"
  issue 2
  ./mitra down --port-offset $offset >/dev/null
}

export MITRA_LICENSE_PKCS12_FILE=$work/keys/licence-keys.p12
holds pkcs12 Ed25519
[ "$(stat -c %a "$MITRA_LICENSE_PKCS12_FILE")" = 600 ] || { echo "others can read the key file"; exit 1; }

library=$(find /usr/lib /usr/local/lib -name libsofthsm2.so 2>/dev/null | head -1)
[ -n "$library" ] || { echo "libsofthsm2.so is not where Debian puts it"; exit 1; }
mkdir "$work/tokens"
export SOFTHSM2_CONF=$work/softhsm2.conf MITRA_LICENSE_PKCS11_CONFIG=$work/pkcs11.cfg MITRA_LICENSE_PKCS11_PIN=1234
printf 'directories.tokendir = %s\nobjectstore.backend = file\nlog.level = ERROR\n' "$work/tokens" >"$SOFTHSM2_CONF"
softhsm2-util --init-token --free --label mitra --pin 1234 --so-pin 12345678 >/dev/null
printf 'name = mitra\nlibrary = %s\nslotListIndex = 0\n' "$library" >"$MITRA_LICENSE_PKCS11_CONFIG"
holds pkcs11 ES256
