#!/usr/bin/env bash
# What billing-, reseller- and order-service print is PDF/A-3a and PDF/UA-1, judged by veraPDF.
# needs: java
set -euo pipefail
cd "$(dirname "$0")/../.."
: "${MVN:=mvn}"
documents=billing-service/target/documents
acceptances=reseller-service/target/documents
quotes=order-service/target/documents
# the tests that render keep what they rendered
if ! compgen -G "$documents/invoice-*.pdf" >/dev/null; then
  $MVN -q test -pl billing-service -am -Dtest='RenderingADocumentTest' -Dsurefire.failIfNoSpecifiedTests=false
fi
if ! compgen -G "$acceptances/policy-acceptance.*.pdf" >/dev/null; then
  $MVN -q test -pl reseller-service -am -Dtest='EvidenceResourceTest' -Dsurefire.failIfNoSpecifiedTests=false
fi
if ! compgen -G "$quotes/quote-*.pdf" >/dev/null; then
  $MVN -q test -pl order-service -am -Dtest='PrintingQuotesTest' -Dsurefire.failIfNoSpecifiedTests=false
fi
work=build/pdf-validation/target
mkdir -p "$work"
[ "$work/classpath" -nt build/pdf-validation/pom.xml ] ||
  $MVN -q -f build/pdf-validation/pom.xml dependency:build-classpath -Dmdep.outputFile=target/classpath
java=java
[ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java
for folder in "$documents" "$acceptances" "$quotes"; do
  "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$(cat "$work/classpath")" build/pdf-validation/ValidatePdf.java "$folder"
done
