#!/usr/bin/env bash
# The alert rules are well formed, and raise what their test cases say.
# needs: promtool
set -euo pipefail
cd "$(dirname "$0")/../../deploy/prometheus"
promtool check rules rules.yml >/dev/null
promtool test rules rules.test.yml
