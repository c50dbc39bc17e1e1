#!/usr/bin/env bash
# The OpenAPI files, linted by Spectral.
# needs: node npm
set -euo pipefail
cd "$(dirname "$0")/../openapi-lint"
[ -d node_modules ] && [ node_modules -nt package-lock.json ] || npm ci --ignore-scripts --no-audit --no-fund --silent
npm run --silent lint
