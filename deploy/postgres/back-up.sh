#!/usr/bin/env bash
# A base backup for point-in-time recovery: back-up.sh FOLDER. Connects as libpq does (PGHOST, PGPORT, PGUSER, PGPASSWORD);
# the role needs REPLICATION, and pg_hba.conf a line that lets it in (docs/how-to/run-for-real.md). The server archives its log
# meanwhile and always:
#   archive_mode = on
#   archive_command = 'test ! -f /archive/%f && cp %p /archive/.%f.part && mv /archive/.%f.part /archive/%f'
#   archive_timeout = 60s          # at most a minute is lost with the machine
# Run it daily, keep two weeks of backups with the log since the oldest of them, on another machine.
set -euo pipefail
folder=${1:?usage: back-up.sh FOLDER}
[ ! -e "$folder" ] || { echo "$folder is there already" >&2; exit 1; }
mode=$(psql -XAtc 'show archive_mode' postgres)
case $mode in
  on | always) ;;
  *) echo "archive_mode is off: nothing could be restored to a moment" >&2; exit 1 ;;
esac
pg_basebackup --pgdata "$folder" --format plain --wal-method none --checkpoint fast --manifest-checksums SHA256 --no-password
echo "backed up into $folder"
