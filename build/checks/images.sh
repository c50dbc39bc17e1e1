#!/usr/bin/env bash
# The five images, built without an engine and the same again, run in one as docker-compose.yml says: as nobody, read-only, limited, healthy; the main job goes through them, and the proxy before them leads where it should.
# needs: podman runc docker-compose mmdebstrap caddy curl git unzip python3
# only when named: it builds a base and five images and starts five containers, which takes minutes
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$PWD/.mitra/images-check
version=check
mkdir -p "$work"
export MITRA_PORT_OFFSET=7500 MITRA_DATA=$work/data MITRA_SECURED=true MITRA_START_TIMEOUT=${MITRA_START_TIMEOUT:-600}
services="account-service reseller-service order-service billing-service license-service"

if [ -z "${MITRA_BASE_IMAGE:-}" ]; then
  [ -f "$work/base.tar" ] || build/images/base.sh "$work/base.tar"
  export MITRA_BASE_IMAGE=tar:$work/base.tar
fi
# the bills of materials take longest; see licences.sh. MITRA_IMAGES=built: those of the run before
[ "${MITRA_IMAGES:-}" = built ] ||
  MAVEN_OPTS="${MAVEN_OPTS:-} -XX:TieredStopAtLevel=4" build/images/build.sh $version tar >"$work/digests"

# The same sources in another folder, where nothing is built yet, package the same files, but for one: Quarkus 3.32 generates
# classes whose contents follow chance (their names do not). With that one file of the first build, the image is the same to the last byte.
# MITRA_IMAGES_AGAIN: others than that one service, or "" for none
read -r -a again <<<"${MITRA_IMAGES_AGAIN-license-service}"
if [ ${#again[@]} -gt 0 ] && [ "${MITRA_IMAGES:-}" != built ]; then
  by_chance=target/quarkus-app/quarkus/generated-bytecode.jar
  rm -rf "$work/again"
  mkdir "$work/again"
  git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents --target-directory "$work/again"
  "$work/again/build/images/build.sh" $version tar "${again[@]}" >"$work/digests-other"
  for service in "${again[@]}"; do
    diff <(unzip -Z1 "$service/$by_chance" | sort) <(unzip -Z1 "$work/again/$service/$by_chance" | sort) ||
      { echo "$service: a second build generates other classes" >&2; exit 1; }
    cp "$service/$by_chance" "$work/again/$service/$by_chance"
  done
  MITRA_IMAGES_PACKAGED=true "$work/again/build/images/build.sh" $version tar "${again[@]}" >"$work/digests-again"
  grep -xFf "$work/digests" "$work/digests-again" | diff - "$work/digests-again" || { echo "a second build makes other images" >&2; exit 1; }
  sed 's/^/  again the same: /' "$work/digests-again"
fi

# An engine with a store of its own, which asks for no more of the machine than it was given: limits of files and processes can
# only be lowered where root is not all-powerful, and not every machine has cgroups of one version alone.
printf '[containers]\ndefault_ulimits = ["nofile=8192:8192", "nproc=8192:8192"]\n[engine]\nruntime = "runc"\ncgroup_manager = "cgroupfs"\nevents_logger = "file"\n' \
  >"$work/containers.conf"
export CONTAINERS_CONF=$work/containers.conf DOCKER_HOST=unix://$work/engine.sock COMPOSE_PROJECT_NAME=mitracheck
engine=(podman --root "$work/store" --runroot "$work/run" --storage-driver overlay)
compose=(docker-compose --compatibility -f "$work/compose.yml" --project-directory .)
"${engine[@]}" system service --time 0 "$DOCKER_HOST" >"$work/engine.log" 2>&1 &
server=$!
proxy=
end() {
  [ -z "$proxy" ] || kill "$proxy" 2>/dev/null || true
  "${compose[@]}" down --timeout 30 >>"$work/compose.log" 2>&1 || true
  kill $server 2>/dev/null || true
  ./mitra down >/dev/null
  "${engine[@]}" rm --all --force >/dev/null 2>&1 || true
  "${engine[@]}" rmi --all --force >/dev/null 2>&1 || true
}
trap end EXIT
fail() { echo "$1" >&2; exit 1; }

for service in $services; do
  "${engine[@]}" load --quiet --input "$service/target/image.tar" >/dev/null
done
python3 build/images/compose-here.py $MITRA_PORT_OFFSET "$work/secrets" $version >"$work/compose.yml"
./mitra up --detach --fresh --no-demo --secured --parts postgres,kafka,mail
"${compose[@]}" up --detach >"$work/compose.log" 2>&1 || fail "$(tail -5 "$work/compose.log")"

container() { "${compose[@]}" ps --quiet "$1"; }
of() { "${engine[@]}" inspect --format "$1" "$2"; }
# the composition's own command, asked in the container: podman's socket tears its words apart and then finds everything healthy
check=$(python3 -c 'import sys, yaml
print(yaml.safe_load(open(sys.argv[1]))["services"]["order-service"]["healthcheck"]["test"][3].replace("$$", "$"))' "$work/compose.yml")
healthy() { "${engine[@]}" exec "$1" timeout 3 bash -c "$check" >/dev/null 2>&1; }
for service in $services; do
  id=$(container "$service")
  for _ in $(seq 200); do
    healthy "$id" && break
    [ "$(of '{{.State.Running}}' "$id")" = true ] || fail "$service ended: $("${engine[@]}" logs --tail 20 "$id" 2>&1)"
    sleep 2
  done
  healthy "$id" || fail "$service is not healthy: $("${engine[@]}" logs --tail 20 "$id" 2>&1)"
  [ "$("${engine[@]}" exec "$id" id -u)" = 10001 ] || fail "$service is somebody"
  ! "${engine[@]}" exec "$id" touch /app/here 2>/dev/null || fail "$service can write into /app"
  [ "$("${engine[@]}" exec "$id" sh -c 'grep CapBnd /proc/1/status | tr -d "0\t"')" = CapBnd: ] || fail "$service has capabilities"
  [ "$(of '{{.HostConfig.Memory}}' "$id")" = $((640 * 1024 * 1024)) ] || fail "$service has no end to its memory"
  "${engine[@]}" exec "$id" grep -q '"bomFormat" *: *"CycloneDX"' /usr/share/doc/mitra/bom.json || fail "$service has no bill of materials"
  echo "  $service is healthy"
done

# the composition's proxy before them: one origin with TLS, from which nothing of what is for operations is reached
declare -A port=([account]=8081 [reseller]=8082 [order]=8083 [billing]=8084 [license]=8085)
door=$((8443 + MITRA_PORT_OFFSET))
cp deploy/compose/Caddyfile "$work/Caddyfile"
sed -i "s#admin off#admin off\n\tskip_install_trust\n\thttp_port $((door + 1))#" "$work/Caddyfile"
for name in "${!port[@]}"; do sed -i "s#$name-service:8080#127.0.0.1:$((port[$name] + MITRA_PORT_OFFSET))#" "$work/Caddyfile"; done
export XDG_DATA_HOME=$work/proxy XDG_CONFIG_HOME=$work/proxy
MITRA_ORIGIN=https://localhost:$door caddy run --config "$work/Caddyfile" --adapter caddyfile >"$work/proxy.log" 2>&1 &
proxy=$!
outside() { # a path: the answer's status, by a line whose certificate is believed for its authority alone
  curl -s -o /dev/null -w '%{http_code}' --cacert "$work/proxy/caddy/pki/authorities/local/root.crt" "https://localhost:$door$1"
}
for _ in $(seq 30); do [ "$(outside /v1/products)" != 200 ] || break; sleep 1; done
for expected in "/v1/products 200" "/v1/policies 200" "/v1/license-roots 200" "/oauth2/jwks 200" "/v1/invoices 401" "/ops/status 404" "/q/metrics 404" \
  "/q/health/ready 404"; do
  [ "${expected% *} $(outside "${expected% *}")" = "$expected" ] || fail "not as expected at the proxy: $expected"
done
curl -sI --cacert "$work/proxy/caddy/pki/authorities/local/root.crt" "https://localhost:$door/v1/products" |
  grep -qi '^strict-transport-security' || fail "the proxy says nothing of HSTS"
echo "  one origin with TLS leads to all five"

MITRA_JOURNEYS_STACK=running build/run-journeys.sh "$work/journeys.log" AfterThePaymentTest GuardingTheStackTest
for service in $services; do
  id=$(container "$service")
  [ "$(of '{{.State.OOMKilled}} {{.RestartCount}}' "$id")" = "false 0" ] || fail "$service was ended for its memory"
  "${engine[@]}" stop --time 30 "$id" >/dev/null
  [ "$(of '{{.State.ExitCode}}' "$id")" != 137 ] || fail "$service does not stop when it is told to"
done
