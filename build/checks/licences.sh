#!/usr/bin/env bash
# Every library in an image is under a licence that may be there; with --update docs/reference/dependencies.md is written.
# needs: node
# only when named: it asks the registry for what the bills of materials need; --update writes the page
set -euo pipefail
cd "$(dirname "$0")/../.."
: "${MVN:=mvn}"
$MVN -q --batch-mode compile org.cyclonedx:cyclonedx-maven-plugin:makeBom -Dspotless.check.skip=true \
  -pl account-service,reseller-service,order-service,billing-service,license-service -am >/dev/null
node build/licences/check.mjs "$@"
