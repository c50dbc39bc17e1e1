#!/usr/bin/env bash
# Every library in an image is under a licence that may be there, and docs/reference/dependencies.md lists it.
# needs: node
set -euo pipefail
cd "$(dirname "$0")/../.."
: "${MVN:=mvn}"
$MVN -q --batch-mode compile org.cyclonedx:cyclonedx-maven-plugin:makeBom -Dspotless.check.skip=true \
  -pl account-service,reseller-service,order-service,billing-service,license-service -am >/dev/null
node build/licences/check.mjs "$@"
