#!/usr/bin/env bash
# What the README promises for the first ten minutes: a fresh stack, its lines pasted, the mails they lead to.
# needs: curl
set -euo pipefail
cd "$(dirname "$0")/../.."

# beside a stack that may be running: other ports (8083 becomes 14083), another folder
export MITRA_PORT_OFFSET=6000 MITRA_DATA=.mitra/readme-check
elsewhere() { sed 's/localhost:80/localhost:140/g'; }
fail() { printf 'README: %s\n' "$*" >&2; exit 1; }
expect() { grep -q -- "$2" <<<"$1" || fail "no \"$2\" in: $1"; }
trap './mitra down >/dev/null' EXIT

./mitra up --detach --fresh
lines=$(awk '/^```/ { inside = !inside; next } inside' README.md | sed -n '/^# what everybody sees/,/^  "country"/p' | elsewhere)
expect "$lines" "Idempotency-Key: first-order"
answers=$(bash -eu <<<"$lines")
expect "$answers" '"retailPrice"'
expect "$answers" '"partnerPrice"'
expect "$answers" '"ord_'

./mitra quiet
mails_to() { curl -s "http://localhost:14025/mails?to=$1"; }
expect "$(mails_to billing@lonestar-licences.example)" 'INVOICE'
expect "$(mails_to licences@lonestar-licences.example)" 'LICENSE'
expect "$(mails_to ayu@contoh-nusantara.example)" 'ACCOUNT_ACTIVATION'
for port in 14081 14082 14083 14084 14085; do
  expect "$(curl -s -o /dev/null -w '%{http_code}' -L "http://localhost:$port/q/swagger-ui")" 200
done
