#!/usr/bin/env bash
# A base image made of Debian's packages and a runtime linked from this machine's JDK, where no registry can be reached:
# build/images/base.sh FILE writes it for MITRA_BASE_IMAGE=tar:FILE. For trials. In production name a base that somebody keeps up to
# date. Needs mmdebstrap and podman.
set -euo pipefail
file=$1
java=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}
work=$(mktemp -d)
engine=(podman --root "$work/store" --runroot "$work/run" --storage-driver vfs)
trap 'rm -rf "$work"' EXIT
# what the JRE of a distribution's image has; the last two are asked for by its security providers and by profilers
modules=java.se,jdk.charsets,jdk.crypto.cryptoki,jdk.httpserver,jdk.jfr,jdk.localedata,jdk.management,jdk.management.agent
modules=$modules,jdk.naming.dns,jdk.net,jdk.security.auth,jdk.security.jgss,jdk.unsupported,jdk.zipfs,jdk.attach
"$java/bin/jlink" --add-modules "$modules" --no-man-pages --no-header-files --strip-java-debug-attributes --output "$work/java"
# from where this machine has its own packages
cat /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list 2>/dev/null >"$work/sources" || true
mmdebstrap --quiet --variant=essential --include=ca-certificates,tzdata,fontconfig \
  --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
  --customize-hook="mkdir -p \"\$1/opt\" && cp -a $work/java \"\$1/opt/java\"" \
  "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$work/root.tar" "$work/sources"
"${engine[@]}" import --quiet --change 'ENV PATH=/opt/java/bin:/usr/local/bin:/usr/bin:/bin' \
  --change 'ENV LANG=C.UTF-8' "$work/root.tar" mitra/base:here >/dev/null
"${engine[@]}" save --quiet --format docker-archive --output "$work/base.tar" mitra/base:here >/dev/null
mv "$work/base.tar" "$file"
