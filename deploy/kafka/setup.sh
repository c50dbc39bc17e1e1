#!/usr/bin/env bash
# Creates the topics and who may use them, from acls.csv beside this script; repeating it changes nothing. Run it with the
# administrator's credentials: KAFKA_BOOTSTRAP, KAFKA_ADMIN_CONFIG (a client properties file), and for the topics
# PARTITIONS, REPLICATION, RETENTION_MS. KAFKA_BIN is where Kafka's own scripts are.
set -euo pipefail
cd "$(dirname "$0")"
bin=${KAFKA_BIN:-/opt/kafka/bin}
broker=(--bootstrap-server "${KAFKA_BOOTSTRAP:?}" --command-config "${KAFKA_ADMIN_CONFIG:?}")

rows() { tail -n +2 acls.csv | grep "$1" || true; }

# Events are kept for 90 days; two of three replicas have a record before it counts as sent.
replication=${REPLICATION:-3}
in_sync=$((replication > 1 ? replication - 1 : 1))
rows WRITE | cut -d, -f3 | sort -u | while read -r topic; do
  "$bin/kafka-topics.sh" "${broker[@]}" --create --if-not-exists --topic "$topic" \
    --partitions "${PARTITIONS:-12}" --replication-factor "$replication" \
    --config retention.ms="${RETENTION_MS:-7776000000}" --config min.insync.replicas="$in_sync" \
    --config cleanup.policy=delete --config max.message.bytes=1048588
done

rows WRITE | while IFS=, read -r principal _ topic; do
  "$bin/kafka-acls.sh" "${broker[@]}" --add --allow-principal "User:$principal" \
    --operation WRITE --operation DESCRIBE --topic "$topic"
done
rows READ | while IFS=, read -r principal _ topic; do
  "$bin/kafka-acls.sh" "${broker[@]}" --add --allow-principal "User:$principal" \
    --operation READ --operation DESCRIBE --topic "$topic"
done
# each service's consumer group has the service's name
rows READ | cut -d, -f1 | sort -u | while read -r principal; do
  "$bin/kafka-acls.sh" "${broker[@]}" --add --allow-principal "User:$principal" \
    --operation READ --group "$principal"
done
# an idempotent producer asks the cluster for an id
rows WRITE | cut -d, -f1 | sort -u | while read -r principal; do
  "$bin/kafka-acls.sh" "${broker[@]}" --add --allow-principal "User:$principal" --operation IdempotentWrite --cluster
done
