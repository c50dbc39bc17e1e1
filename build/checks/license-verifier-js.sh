#!/usr/bin/env bash
# The TypeScript verifier: its tests, all vectors in Node and in Chromium, and what would be published.
# needs: node npm chromium
set -euo pipefail
cd "$(dirname "$0")/../../license-verifier-js"
[ -d node_modules ] && [ node_modules -nt package-lock.json ] || npm ci --ignore-scripts --no-audit --no-fund --silent
npm test --silent >build.log 2>&1 || { grep -E -A12 '^ *not ok|error TS' build.log; exit 1; }
CHROMIUM=$(command -v chromium) npm run --silent test:browser
packed=$(npm pack --dry-run --ignore-scripts --json | node -e '
  const [{ files }] = JSON.parse(require("fs").readFileSync(0, "utf8"));
  console.log(files.map((file) => file.path).filter((path) => !/^(dist\/[a-z0-9-]+\.(js|d\.ts)|package\.json|README\.md)$/.test(path)).join(" "));')
[ -z "$packed" ] || { echo "would be published, but should not: $packed"; exit 1; }
