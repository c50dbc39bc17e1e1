#!/usr/bin/env bash
# Every library in an image is on the page of dependencies, under a licence that may be there; --update writes the page from the bills of materials.
# needs: node
set -euo pipefail
cd "$(dirname "$0")/../.."
: "${MVN:=mvn}"
./mitra build
if [ "${1:-}" = --update ]; then
  # Eight digests of every library: minutes without the compiler that knows how processors make them. The phase is that of the build,
  # since another one compiles everything anew.
  MAVEN_OPTS="${MAVEN_OPTS:-} -XX:TieredStopAtLevel=4" $MVN -q --batch-mode package org.cyclonedx:cyclonedx-maven-plugin:makeBom \
    -Dmaven.test.skip=true -Dspotless.check.skip=true -Dquarkus.build.skip=true \
    -pl account-service,reseller-service,order-service,billing-service,license-service -am >/dev/null
fi
# what is packaged is compared, since it is what an image carries
node build/licences/check.mjs "$@"
