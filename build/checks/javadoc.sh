#!/usr/bin/env bash
# The javadoc of license-verifier: complete, well-formed, as a Java 17 product reads it.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
"${JAVA_HOME:+$JAVA_HOME/bin/}javadoc" --release 17 -Xdoclint:all -Werror -quiet -d "$out" \
  $(find license-verifier/src/main/java -name '*.java')
[ -f "$out/dev.mitra.license.verifier/dev/mitra/license/verifier/LicenseVerifier.html" ] || { echo "nothing was written"; exit 1; }
