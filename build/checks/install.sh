#!/usr/bin/env bash
# Installs, where it may, the commands that the checks name in their "needs:" line and that this machine lacks.
# Does nothing when all are there. Debian and Ubuntu only; elsewhere ./mitra check says what is missing.
# For those that run by the way, or for those that are named: build/checks/install.sh images
set -euo pipefail
cd "$(dirname "$0")"

package_of() {
  case $1 in
    node) echo nodejs ;;
    chromium | npm | openssl | python3) echo "$1" ;;
    softhsm2-util) echo softhsm2 ;;
    promtool) echo prometheus ;;
    psql) echo postgresql-client ;;
    base32) echo coreutils ;;
    *) echo "$1" ;;
  esac
}

checks=("${@/%/.sh}")
[ $# -gt 0 ] || mapfile -t checks < <(grep -L '^# only when named' ./*.sh)
packages=()
for command in $(sed -n 's/^# needs: //p' "${checks[@]}" | tr ' ' '\n' | sort -u); do
  command -v "$command" >/dev/null 2>&1 || packages+=("$(package_of "$command")")
done
[ ${#packages[@]} -gt 0 ] || exit 0
command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ] || exit 0
echo "installing for ./mitra check: ${packages[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
