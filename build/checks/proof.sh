#!/usr/bin/env bash
# 60 orders during which each service is killed once leave every invariant standing: a small ./mitra prove.
# needs: java
set -euo pipefail
cd "$(dirname "$0")/../.."
# the report is kept where the proof puts it, below .mitra
./mitra prove --seed 7 --orders 60 --kills 5 --faults kill --port-offset 6000
