#!/usr/bin/env bash
# The compose file and the proxy's configuration are well formed.
# needs: docker-compose caddy openssl
set -euo pipefail
cd "$(dirname "$0")/../.."
deploy/compose/make-secrets.sh
# this tool is older than the project's name in the file
sed '/^name:/d' docker-compose.yml | docker-compose --project-directory . -f - --profile monitoring config -q
caddy validate --config deploy/compose/Caddyfile --adapter caddyfile >/dev/null 2>&1 ||
  { caddy validate --config deploy/compose/Caddyfile --adapter caddyfile; exit 1; }
