#!/usr/bin/env bash
# The compose file and the proxy's configuration are well formed.
# needs: docker-compose caddy openssl
set -euo pipefail
cd "$(dirname "$0")/../.."
deploy/compose/make-secrets.sh
# this tool is older than the project's name in the file
nameless=$(mktemp)
trap 'rm "$nameless"' EXIT
sed '/^name:/d' docker-compose.yml >"$nameless"
composed() { docker-compose --project-directory . -f "$nameless" "$@" config -q; }
composed --profile monitoring
composed -f deploy/compose/backup.yml --profile monitoring --profile backup
caddy validate --config deploy/compose/Caddyfile --adapter caddyfile >/dev/null 2>&1 ||
  { caddy validate --config deploy/compose/Caddyfile --adapter caddyfile; exit 1; }
