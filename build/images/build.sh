#!/usr/bin/env bash
# Images of the services without a container engine: build/images/build.sh TAG TARGET [SERVICE...], as in
#   build/images/build.sh 0.1.0 registry.vendor.example/mitra        pushes them; the log-in is that of ~/.docker/config.json
#   build/images/build.sh 0.1.0 tar                                  writes <service>/target/image.tar
# MITRA_BASE_IMAGE: another base, by digest in production, or tar:FILE. Prints each digest.
set -euo pipefail
cd "$(dirname "$0")/../.."
: "${MVN:=mvn}"
tag=$1
target=$2
shift 2
services=("$@")
[ ${#services[@]} -gt 0 ] || services=(account-service reseller-service order-service billing-service license-service)
base=${MITRA_BASE_IMAGE:-eclipse-temurin:25-jre}
work=build/images/target
mkdir -p "$work"
[ "$work/classpath" -nt build/images/pom.xml ] ||
  $MVN -q --batch-mode -f build/images/pom.xml dependency:build-classpath -Dmdep.outputFile=target/classpath >&2
modules=$(IFS=,; echo "${services[*]}")
# MITRA_IMAGES_PACKAGED=true: of what the run before has packaged
[ "${MITRA_IMAGES_PACKAGED:-}" = true ] ||
  $MVN -q --batch-mode package org.cyclonedx:cyclonedx-maven-plugin:makeBom -pl "$modules" -am -Dmaven.test.skip=true \
    -Dspotless.check.skip=true -Dstyle.color=never >&2
java=java
[ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java
for service in "${services[@]}"; do
  case $target in
    tar) where=tar:$service/target/image.tar ;;
    *) where=$target/$service:$tag ;;
  esac
  digest=$("$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$(cat "$work/classpath")" build/images/BuildImage.java \
    "$base" "$service" "$tag" "$where" | tail -1)
  echo "$service $digest"
done
