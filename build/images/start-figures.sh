#!/usr/bin/env bash
# What a start of one service costs plain, with an AppCDS archive and with JDK 25's AOT cache: processor seconds until it is ready
# and memory then. By hand, beside `./mitra up --parts postgres,kafka,mail --detach --port-offset 900`; decision 0040 has the figures.
set -euo pipefail
cd "$(dirname "$0")/../.."
service=${1:-order}
offset=${2:-900}
java=${JAVA_HOME:?}/bin/java
app=$PWD/$service-service/target/quarkus-app
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
class_path=$({ ls "$app"/quarkus/transformed*.jar; ls "$app"/quarkus/generated*.jar "$app"/app/*.jar "$app"/lib/boot/*.jar "$app"/lib/main/*.jar; } | paste -sd:)
export MITRA_POSTGRES_HOST=127.0.0.1 MITRA_POSTGRES_PORT=$((15432 + offset)) MITRA_POSTGRES_USER=mitra MITRA_POSTGRES_PASSWORD=mitra
export MITRA_POSTGRES_DATABASE=mitra_$service MITRA_KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:$((19092 + offset)) MITRA_KAFKA_CREATE_TOPICS=true
export MITRA_MAIL_PORT=$((1025 + offset)) QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$((18083 + offset)) MITRA_DEMO=true

start() { # name, then the arguments of the JVM
  local name=$1 pid ticks
  shift
  "$java" -XX:MaxRAMPercentage=60 -Xmx384m "$@" >"$work/log" 2>&1 &
  pid=$!
  until curl -sf "http://127.0.0.1:$QUARKUS_HTTP_PORT/q/health/ready" >/dev/null; do
    kill -0 $pid || { cat "$work/log"; exit 1; }
    sleep 0.1
  done
  ticks=$(awk '{print $14 + $15}' /proc/$pid/stat)
  printf '%-28s %6.1f s of processor time, %4d MB resident, %s\n' "$name" "$(awk "BEGIN {print $ticks / 100}")" \
    "$(awk '/VmRSS/ {print int($2 / 1024)}' /proc/$pid/status)" "$(grep -o 'started in [0-9.]*s' "$work/log" || true)"
  kill -TERM $pid
  wait $pid || true
}
main=io.quarkus.runner.GeneratedMain
start "first (migrates), not counted" -jar "$app/quarkus-run.jar"
start "recording AppCDS" -XX:ArchiveClassesAtExit="$work/app.jsa" -cp "$class_path" $main
start "recording AOT" -XX:AOTCacheOutput="$work/app.aot" -cp "$class_path" $main
ls -l --block-size=M "$work"/app.* | awk '{print $NF, $5}'
for round in 1 2; do
  start "fast-jar" -jar "$app/quarkus-run.jar"
  start "class path" -cp "$class_path" $main
  start "class path, AppCDS" -XX:SharedArchiveFile="$work/app.jsa" -cp "$class_path" $main
  start "class path, AOT cache" -XX:AOTCache="$work/app.aot" -cp "$class_path" $main
done
