#!/bin/sh
# Verifies a licence file with OpenSSL 3 alone: check-a-licence-with-openssl.sh FILE.lic roots.json
# roots.json is GET /v1/license-roots of the licence server, or what the product was shipped with.
# This checks the two signatures. Dates, use limits and the status list are the verifier's work.
set -eu
file=$1
roots=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

decode() { # base64url on standard input
    tr '_-' '/+' | awk '{ while (length($0) % 4) $0 = $0 "="; printf "%s", $0 }' | openssl base64 -d -A
}
member() { # the text of a JSON member without escapes, on standard input
    sed 's/.*"'"$1"'":"\([^"]*\)".*/\1/'
}
verify() { # what, compact JWS, base64url key of 32 bytes
    printf '%s' "${2%.*}" > "$work/signed"
    printf '%s' "${2##*.}" | decode > "$work/signature"
    { printf '\060\052\060\005\006\003\053\145\160\003\041\000'; printf '%s' "$3" | decode; } > "$work/key.der"
    openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key.der" -rawin \
        -in "$work/signed" -sigfile "$work/signature" > /dev/null || { echo "$1: REFUSED"; exit 1; }
    echo "$1: signature verified"
}

licence=$(sed -n '/BEGIN MITRA LICENSE/,/END MITRA LICENSE/p' "$file" | sed '1d;$d' | tr -cd 'A-Za-z0-9_.-')
certificate=$(printf '%s' "${licence%%.*}" | decode | member kc)
root=$(printf '%s' "${certificate%%.*}" | decode | member kid)
root_key=$(tr -d ' \n\r' < "$roots" | sed 's/},{/}\n{/g' | grep "\"kid\":\"$root\"" | member key)
[ -n "$root_key" ] || { echo "the root $root is not trusted"; exit 1; }
verify "key certificate by root $root" "$certificate" "$root_key"
verify "licence" "$licence" "$(printf '%s' "$certificate" | cut -d. -f2 | decode | member key)"
