#!/usr/bin/env bash
# The configuration and the alert rules are well formed, and the rules raise what their test cases say.
# needs: promtool
set -euo pipefail
cd "$(dirname "$0")/../../deploy/prometheus"
promtool check config prometheus.yml >/dev/null
promtool check rules rules.yml >/dev/null
promtool test rules rules.test.yml
