#!/usr/bin/env bash
# Gives a topic more partitions without breaking the order of a key: grow.sh TOPIC PARTITIONS
# A key's partition follows from their number, so nothing of the topic may be unread while the number changes. The relay of the
# topic's owner is held up meanwhile by taking its lock in the database; orders go on, their events wait in the outbox.
# Needs psql and Kafka's scripts. PGHOST, PGUSER and so on: the owner's database, as a role that may end its service's sessions
# (pg_signal_backend). KAFKA_BOOTSTRAP, KAFKA_ADMIN_CONFIG, KAFKA_BIN: as for setup.sh. PATIENCE: seconds to wait, 120.
set -euo pipefail
cd "$(dirname "$0")"
topic=$1
partitions=$2
bin=${KAFKA_BIN:-/opt/kafka/bin}
broker=(--bootstrap-server "${KAFKA_BOOTSTRAP:?}" --command-config "${KAFKA_ADMIN_CONFIG:?}")
lock=120299692646657 # dev.mitra.messaging.outbox.Leadership
holds="l.locktype = 'advisory' and l.classid = $((lock >> 32)) and l.objid = $((lock & 0xffffffff)) and l.objsubid = 1 and l.database = (select oid from pg_database where datname = current_database())"

owner=$(grep ",WRITE,$topic\$" acls.csv | cut -d, -f1) || { echo "$topic is none of the topics in acls.csv" >&2; exit 1; }
coproc psql { PGAPPNAME=mitra-grow psql -qtAX -v ON_ERROR_STOP=1; }
printf '%s\n' "select pg_advisory_lock($lock) \\g /dev/null" '\echo held' >&"${psql[1]}"
# who stands in line first gets the lock when the relay's session ends; a relay that was quicker is asked again
deadline=$((SECONDS + ${PATIENCE:-120}))
until read -r -t 2 line <&"${psql[0]}" && [ "$line" = held ]; do
  [ $SECONDS -lt $deadline ] || { echo "the relay's lock was not had" >&2; exit 1; }
  psql -qtAXc "select pg_terminate_backend(l.pid) from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where $holds and l.granted and a.application_name <> 'mitra-grow'" >/dev/null
done
echo "the relay waits"

# How many records others have not read; nothing for a reader whose position nobody can tell. The owner, who may read its own topic
# for /ops/reconcile, is no reader of it.
unread() {
  local sum=0 group lag
  for group in $(grep ",READ,$topic\$" acls.csv | cut -d, -f1 | grep -vx "$owner"); do
    # without a committed offset (-) all that the partition holds counts
    lag=$("$bin/kafka-consumer-groups.sh" "${broker[@]}" --describe --group "$group" 2>/dev/null |
      awk -v topic="$topic" '$2 == topic {seen = 1; sum += $6 == "-" ? $5 : $6} END {if (seen) print sum + 0}')
    [ -n "$lag" ] || { echo "the position of $group is not known" >&2; return; }
    sum=$((sum + lag))
  done
  echo "$sum"
}
deadline=$((SECONDS + ${PATIENCE:-120}))
until left=$(unread) && [ "$left" = 0 ]; do
  [ $SECONDS -lt $deadline ] || { echo "${left:-an unknown number of} events of $topic are unread still; nothing was changed" >&2; exit 1; }
  sleep 1
done
"$bin/kafka-topics.sh" "${broker[@]}" --alter --topic "$topic" --partitions "$partitions"
echo "$topic has $partitions partitions; the relay goes on"
