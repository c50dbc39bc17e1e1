#!/usr/bin/env bash
# The dashboards are what the composed Grafana takes, and every query of theirs is one that Prometheus understands.
# needs: node npm promtool
set -euo pipefail
cd "$(dirname "$0")/../dashboards-check"
[ -d node_modules ] && [ node_modules -nt package-lock.json ] || npm ci --ignore-scripts --no-audit --no-fund --silent
node check.mjs ../../deploy/grafana/dashboards/*.json
promtool check rules queries.yml >/dev/null

# what must not pass: a misspelt field, and a query that is none
mkdir -p broken
trap 'rm -rf broken' EXIT
sed 's/"fieldConfig"/"fieldConfg"/' ../../deploy/grafana/dashboards/orders.json >broken/orders.json
if node check.mjs broken/orders.json >/dev/null 2>&1; then echo "nobody noticed a misspelt field" >&2; exit 1; fi
sed 's/sum by (le)/sum by le/' ../../deploy/grafana/dashboards/orders.json >broken/orders.json
node check.mjs broken/orders.json >/dev/null
if promtool check rules queries.yml >/dev/null 2>&1; then echo "nobody noticed a broken query" >&2; exit 1; fi
