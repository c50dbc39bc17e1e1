#!/usr/bin/env bash
# OpenSSL agrees with the test vectors by the documented commands, for Ed25519 and ES256.
# needs: openssl
set -euo pipefail
cd "$(dirname "$0")/../../license-verifier/vectors"

check() { sh ../../docs/how-to/check-a-licence-with-openssl.sh "files/$1.lic" roots.json; }
verified() {
  [ "$(check "$1" | grep -c 'signature verified')" = 2 ] || { echo "$1 should be verified"; exit 1; }
}
refused() {
  if said=$(check "$1"); then echo "$1 should be refused, but: $said"; exit 1; fi
  grep -Eq "REFUSED|not trusted" <<<"$said" || { echo "$1 should be refused with words, not: $said"; exit 1; }
}

for name in as-mailed crlf wrapped-at-30 quoted es256 es256-below-ed25519 key-of-2031; do verified "$name"; done
for name in character-changed-1434 character-lost root-of-a-stranger root-unknown es256-zeros es256-of-70-bytes scalar-raised; do
  refused "$name"
done
