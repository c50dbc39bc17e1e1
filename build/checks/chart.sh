#!/usr/bin/env bash
# What the chart's containers are told, told to the five services without a cluster: its jobs migrate and do nothing else, the services start for production.
# needs: node npm unzip curl psql openssl base32
# only when named: it starts each service twice, which takes minutes on two cores
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$PWD/.mitra/chart-check
rm -rf "$work"
mkdir -p "$work"
export MITRA_PORT_OFFSET=${MITRA_PORT_OFFSET:-8500} MITRA_DATA=$work/data
offset=$MITRA_PORT_OFFSET
services="account reseller order billing license"
declare -A port=([account]=8081 [reseller]=8082 [order]=8083 [billing]=8084 [license]=8085)
java=java
[ -z "${JAVA_HOME:-}" ] || java=$JAVA_HOME/bin/java
running=()
end() {
  for one in "${running[@]}"; do kill "$one" 2>/dev/null || true; done
  for one in "${running[@]}"; do wait "$one" 2>/dev/null || true; done
  ./mitra down >/dev/null
}
trap end EXIT
fail() { echo "$1" >&2; exit 1; }

./mitra build
build/checks/kubernetes.sh
# where the local stack's parts are, which have no certificates; all else is the chart's own values
build/kubernetes-check/bin/helm template mitra deploy/helm/mitra --set postgres.host=127.0.0.1,postgres.port=$((15432 + offset)) \
  --set postgres.sslmode=disable,postgres.caSecret=,kafka.bootstrapServers=127.0.0.1:$((19092 + offset)),kafka.securityProtocol=SASL_PLAINTEXT \
  --set kafka.mechanism=PLAIN,kafka.caSecret=,mail.host=127.0.0.1,mail.port=$((1025 + offset)),mail.tls=when-offered,mail.secret= >"$work/rendered.yaml"
factor=$(openssl rand 20 | tee "$work/factor" | base32)
password=$(openssl rand -hex 12)
{
  for name in $services; do
    echo "mitra-$name-database-owner: {password: mitra_${name}_owner}"
    echo "mitra-$name-database: {password: mitra_${name}_service}"
    echo "mitra-$name-kafka: {password: $name-service-password}"
  done
  echo "mitra-account: {wrapping-key: $(openssl rand -base64 32), staff: 'ada@vendor.test|Ada Marsh|ops,admin|$password|$factor'}"
  echo "mitra-license: {key-secret: $(openssl rand -base64 32)}"
  echo "mitra-reseller: {inbound-secret: $(openssl rand -base64 32)}"
} >"$work/secrets.yaml"
node build/kubernetes-check/environments.mjs "$work/rendered.yaml" "$work/secrets.yaml" "$work/environments"
./mitra up --detach --fresh --no-demo --secured --parts postgres,kafka,mail >"$work/up.log"

# In a shell of its own, whose place the JVM takes: a service as the job or set of that name says, on a port of its own
run() {
  # nothing of this shell's own
  for variable in $(compgen -e | grep -E '^(MITRA|QUARKUS)_'); do unset "$variable"; done
  . "$work/environments/$2.env"
  export QUARKUS_HTTP_PORT=$((port[$1] + offset)) QUARKUS_HTTP_HOST=127.0.0.1 MITRA_JWKS=http://127.0.0.1:$((port[account] + offset))/oauth2/jwks
  exec "$java" -Xmx384m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$1-service/target/quarkus-app/quarkus-run.jar" >"$work/$2.log" 2>&1
}
count() { psql -XAtq -h 127.0.0.1 -p $((15432 + offset)) -U "mitra_$1_owner" -c "select count(*) from $2" "mitra_$1"; }

# without the job, a service sees that it lacks its schema
if (run order order-service); then fail "order-service starts without its schema"; fi
grep -q 'run the migration' "$work/order-service.log" || fail "order-service does not say what it lacks: $(tail -5 "$work/order-service.log")"
for name in $services; do
  (run "$name" "mitra-$name-migration") || fail "the migration of $name failed: $(tail -20 "$work/mitra-$name-migration.log")"
  [ "$(count "$name" flyway_schema_history)" -gt 0 ] && [ "$(count "$name" platform.flyway_history)" -gt 0 ] || fail "$name was not migrated"
done
# what is wrong is named, all of it at once, and the process ends with a failure
refuses() { # a service, a change of its environment, what must be said of it
  local service=$1 change=$2 said
  shift 2
  sed "$change" "$work/environments/$service-service.env" >"$work/environments/wrong.env"
  if (run "$service" wrong); then fail "$service-service starts with $change"; fi
  for said; do grep -qF "$said" "$work/wrong.log" || fail "$service-service does not say: $said: $(tail -5 "$work/wrong.log")"; done
}
refuses order "/MITRA_VENDOR_ZONE/ s#=.*#=Nowhere#; /MITRA_DOCS_BASE/ s#https:##" \
  "mitra.vendor.zone must be a time zone" "mitra.docs.base must be an address"
refuses order "/MITRA_ISSUER/ s#https#http#; /POSTGRES_PASSWORD/ s#=.*#=mitra#; /MITRA_MAIL_FROM/ s#vendor.test#kestrelwood.example#; \$ a export MITRA_CLOCK=test" \
  "mitra.issuer must begin with https://" "mitra.postgres.password must not be the default" "mitra.mail.from must be your own" "mitra.clock must be system"
refuses license "/MITRA_LICENSE_KEY_SECRET/d" "set MITRA_LICENSE_KEY_SECRET: the local secret is public"
refuses account "/MITRA_IDENTITY_WRAPPING_KEY/d" "set MITRA_IDENTITY_WRAPPING_KEY: the local key is public"
echo "  bad settings and secrets of the demo are refused by name"
# the job has no secrets: whatever it sealed would be sealed with one that stands in the sources
for keys in "license root_key" "license signing_key" "account signing_key"; do
  [ "$(count ${keys% *} ${keys#* })" = 0 ] || fail "the migration made keys: $keys"
done
echo "  five databases are migrated, and hold no key"

for name in $services; do
  run "$name" "$name-service" &
  running+=($!)
done
at=0
for name in $services; do
  while read -r path; do
    for _ in $(seq 300); do
      curl -fs -o /dev/null "http://127.0.0.1:$((port[$name] + offset))$path" && continue 2
      kill -0 "${running[$at]}" 2>/dev/null || fail "$name-service ended: $(tail -20 "$work/$name-service.log")"
      sleep 1
    done
    fail "$name-service does not answer at $path: $(tail -20 "$work/$name-service.log")"
  done <"$work/environments/$name-service.probes"
  at=$((at + 1))
done
[ "$(count license root_key)" = 2 ] || fail "license-service made no roots"
echo "  five services are ready for production, under the roles that work"

# the first of the people, with a second factor, as docs/how-to/run-for-real.md says
code=$(node -e '
const counter = Buffer.alloc(8)
counter.writeBigInt64BE(BigInt(Math.floor(Date.now() / 30000)))
const digest = require("crypto").createHmac("sha1", require("fs").readFileSync(process.argv[1])).update(counter).digest()
console.log(String((digest.readUInt32BE(digest[19] & 15) & 0x7fffffff) % 1000000).padStart(6, "0"))' "$work/factor")
token=$(curl -s "http://127.0.0.1:$((port[account] + offset))/v1/sessions" -H 'Content-Type: application/json' \
  -d "{\"email\": \"ada@vendor.test\", \"password\": \"$password\", \"code\": \"$code\"}" | sed 's/.*"accessToken":"\([^"]*\)".*/\1/')
for name in $services; do
  curl -fsS -H "Authorization: Bearer $token" "http://127.0.0.1:$((port[$name] + offset))/ops/status" >/dev/null || fail "no status of $name-service"
  ! grep -E 'AuthorizationException|permission denied' "$work/$name-service.log" || fail "a right is missing"
done
