#!/usr/bin/env bash
# Log-in pages in a real browser (keyboard, axe, both languages) and OpenID Connect with a client that others wrote.
# Needs node, npm and chromium. Not among build/checks yet.
set -euo pipefail
cd "$(dirname "$0")/../.."

# beside a stack that may be running: other ports (8081 becomes 15081), another folder
export MITRA_PORT_OFFSET=7000 MITRA_DATA=.mitra/log-in-check
export MITRA_ISSUER=http://localhost:15081 MITRA_MAILS=http://localhost:15025
trap './mitra down >/dev/null' EXIT
./mitra up --detach --fresh --no-demo --parts postgres,kafka,mail,account
cd build/log-in-check
[ -d node_modules ] && [ node_modules -nt package-lock.json ] || npm ci --ignore-scripts --no-audit --no-fund --silent
CHROMIUM=$(command -v chromium) node check.mjs
