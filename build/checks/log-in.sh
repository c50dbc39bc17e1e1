#!/usr/bin/env bash
# Log-in in a real browser (keyboard alone, axe, two languages), and OpenID Connect with clients that others wrote.
# needs: node npm chromium
set -euo pipefail
cd "$(dirname "$0")/../.."

# beside a stack that may be running: other ports (8081 becomes 15081), another folder
export MITRA_PORT_OFFSET=7000 MITRA_DATA=.mitra/log-in-check MITRA_BUILD=never
export MITRA_ISSUER=http://localhost:15081 MITRA_MAILS=http://localhost:15025
maven=("${MVN:-mvn}" -q --no-transfer-progress --batch-mode)

# only what runs here; after ./mitra test little is left to do
"${maven[@]}" package -pl stack,account-service -am -Dmaven.test.skip=true -Dspotless.check.skip=true
"${maven[@]}" -f build/log-in-check/forum/pom.xml package -Dmaven.test.skip=true
(cd build/log-in-check && { [ -d node_modules ] && [ node_modules -nt package-lock.json ] ||
  npm ci --ignore-scripts --no-audit --no-fund --silent; })

trap './mitra down >/dev/null' EXIT
./mitra up --detach --fresh --no-demo --parts postgres,kafka,mail,account
CHROMIUM=$(command -v chromium) node build/log-in-check/check.mjs
