#!/usr/bin/env bash
# deploy/kafka's scripts at a real broker: setup.sh makes the topics and rights with which the main job goes through, grow.sh adds partitions under it.
# needs: psql
# only when named: it starts a stack, which takes minutes on two cores
set -euo pipefail
cd "$(dirname "$0")/../.."
: "${MVN:=mvn}"
work=$PWD/.mitra/kafka-check
rm -rf "$work"
mkdir -p "$work/bin"
export MITRA_PORT_OFFSET=${MITRA_PORT_OFFSET:-9000} MITRA_DATA=$work/data MITRA_SECURED=true MITRA_START_TIMEOUT=${MITRA_START_TIMEOUT:-600}
trap './mitra down >/dev/null' EXIT
fail() { echo "$1" >&2; exit 1; }

# Kafka's own scripts, without Kafka's own installation
version=$(sed -n 's|.*<kafka.version>\(.*\)</kafka.version>.*|\1|p' pom.xml)
class_path=build/kafka-check/target/classpath-$version
[ "$class_path" -nt build/kafka-check/pom.xml ] ||
  $MVN -q --batch-mode -f build/kafka-check/pom.xml dependency:build-classpath -Dkafka.version="$version" -Dmdep.outputFile="target/classpath-$version"
java=java
[ -z "${JAVA_HOME:-}" ] || java=$JAVA_HOME/bin/java
script() {
  printf '#!/bin/sh\nexec "%s" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%s" %s "$@" 2>>"%s/scripts.log"\n' "$java" "$(cat $class_path)" "$2" "$work" \
    >"$work/bin/$1.sh"
  chmod +x "$work/bin/$1.sh"
}
script kafka-topics org.apache.kafka.tools.TopicCommand
script kafka-acls org.apache.kafka.tools.AclCommand
script kafka-consumer-groups org.apache.kafka.tools.consumer.group.ConsumerGroupCommand
script kafka-configs kafka.admin.ConfigCommand
{
  echo security.protocol=SASL_PLAINTEXT
  echo sasl.mechanism=PLAIN
  echo 'sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="admin" password="admin-password";'
} >"$work/admin.properties"
export KAFKA_BIN=$work/bin KAFKA_BOOTSTRAP=127.0.0.1:$((19092 + MITRA_PORT_OFFSET)) KAFKA_ADMIN_CONFIG=$work/admin.properties
kafka() { "$KAFKA_BIN/kafka-$1.sh" --bootstrap-server "$KAFKA_BOOTSTRAP" --command-config "$KAFKA_ADMIN_CONFIG" "${@:2}"; }
topics() { kafka topics --list --exclude-internal | sort; }
rights() { kafka acls --list | grep -oE '^Current.*|\(principal=.*\)' | sed 's/.*resource `\(.*\)`:.*/\1/' | awk '/^\(principal/ {print on, $0; next} {on = $0}' | sort; }

# what the local stack gives its broker by itself, and its services live with
./mitra up --detach --fresh --no-demo --secured --parts postgres,kafka,mail >"$work/up.log"
topics >"$work/topics.before"
rights >"$work/rights.before"
[ "$(wc -l <"$work/topics.before")" = 7 ] || fail "the stack has other topics than seven"
mapfile -t granted < <(sed 's/^/--topic=/' "$work/topics.before"; tail -n +2 deploy/kafka/acls.csv | cut -d, -f1 | sort -u | sed 's/^/--group=/')
kafka topics --delete --topic 'mitra.*' >/dev/null
kafka acls --remove --force --cluster "${granted[@]}" >/dev/null
[ -z "$(topics)$(rights)" ] || fail "something is left: $(topics) $(rights)"

# is made by the script, once and again
for _ in once again; do PARTITIONS=6 REPLICATION=1 deploy/kafka/setup.sh >>"$work/setup.log"; done
topics | diff "$work/topics.before" - || fail "setup.sh makes other topics"
rights | diff "$work/rights.before" - || fail "setup.sh grants other rights"
kafka topics --describe --topic mitra.order | grep -q 'PartitionCount: 6.*retention.ms=7776000000' || fail "mitra.order is not as it should be"
kafka configs --alter --entity-type users --entity-name order-service --add-config 'SCRAM-SHA-512=[password=long-and-secret]' >/dev/null
kafka configs --describe --entity-type users --entity-name order-service | grep -q SCRAM-SHA-512 || fail "a log-in is not made as docs/how-to/run-for-real.md says"
echo "  topics and rights are those of the stack"

# and enough for the main job, before and after a topic has grown
./mitra up --detach --no-demo --secured >>"$work/up.log"
MITRA_JOURNEYS_STACK=running build/run-journeys.sh "$work/journeys-before.log" AfterThePaymentTest
PGHOST=127.0.0.1 PGPORT=$((15432 + MITRA_PORT_OFFSET)) PGDATABASE=mitra_order PGUSER=postgres deploy/kafka/grow.sh mitra.order 12
kafka topics --describe --topic mitra.order | grep -q 'PartitionCount: 12' || fail "mitra.order did not grow"
MITRA_JOURNEYS_STACK=running build/run-journeys.sh "$work/journeys-after.log" AfterThePaymentTest
./mitra quiet
