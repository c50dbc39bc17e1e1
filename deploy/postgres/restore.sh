#!/usr/bin/env bash
# Restores to a moment: restore.sh BACKUP ARCHIVE DATA "2026-11-26 10:15:00+00". Copies the backup into the empty folder DATA
# and writes what makes PostgreSQL recover up to that moment and then accept writes. Start it there with its usual
# settings, on another port than the old server; nothing of the old server is touched.
set -euo pipefail
backup=${1:?usage: restore.sh BACKUP ARCHIVE DATA MOMENT} archive=${2:?archive} data=${3:?data} moment=${4:?moment}
# while it reads its settings, PostgreSQL knows no names of zones, not even Z
moment=${moment/%Z/+00}
[ -f "$backup/backup_label" ] || { echo "$backup is no base backup" >&2; exit 1; }
archive=$(cd "$archive" && pwd) # PostgreSQL runs in DATA
case $archive in
  *[\'\"\\%\$\`]*) echo "the path of the archive must be free of quotes, backslashes, %, $ and backquotes" >&2; exit 1 ;;
esac
[ -z "$(ls -A "$data" 2>/dev/null)" ] || { echo "$data is not empty" >&2; exit 1; }
mkdir -p "$data"
cp -a "$backup/." "$data/"
rm -f "$data/postmaster.pid" "$data/postmaster.opts"
mkdir -p "$data/pg_wal/archive_status"
chmod 700 "$data"
cat >> "$data/postgresql.auto.conf" <<SETTINGS
archive_mode = 'off'
restore_command = 'cp "$archive/%f" "%p"'
recovery_target_time = '$moment'
recovery_target_action = 'promote'
SETTINGS
touch "$data/recovery.signal"
echo "ready in $data: start it, it recovers to $moment"
echo "Before its service starts on it: the counters of step 4 in docs/how-to/back-up-and-restore.md."
echo "It archives nothing, so that a trial never mixes with the archive. When it takes the old server's place:"
echo "alter system reset archive_mode, restart it, and make a new base backup."
