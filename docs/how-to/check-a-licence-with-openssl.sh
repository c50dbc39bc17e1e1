#!/bin/sh
# Verifies a licence file with OpenSSL 3 alone: check-a-licence-with-openssl.sh FILE.lic roots.json
# roots.json is GET /v1/license-roots of the licence server, or what the product was shipped with.
# This checks the two signatures, Ed25519 or ES256 as the key says. Dates, use limits and the status list are the verifier's work.
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
ed25519() { # base64url key of 32 bytes: the DER of its kind is a fixed beginning and the key
    { printf '\060\052\060\005\006\003\053\145\160\003\041\000'; printf '%s' "$1" | decode; } > "$work/key.der"
    openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key.der" -rawin \
        -in "$work/signed" -sigfile "$work/signature" > /dev/null
}
number() { # 32 bytes in hex as the DER of a positive whole number
    hex=$(printf '%s' "$1" | sed 's/^\(00\)*//')
    case $hex in [89a-f]*) hex=00$hex ;; esac
    printf '02%02x%s' $((${#hex} / 2)) "$hex"
}
es256() { # base64url key of X and Y: OpenSSL wants the key as DER, and the two halves of the signature too
    { printf '\060\131\060\023\006\007\052\206\110\316\075\002\001\006\010\052\206\110\316\075\003\001\007\003\102\000\004'
      printf '%s' "$1" | decode; } > "$work/key.der"
    halves=$(od -An -v -tx1 "$work/signature" | tr -d ' \n')
    [ ${#halves} = 128 ] || return 1
    both=$(number "$(printf '%.64s' "$halves")")$(number "${halves#????????????????????????????????????????????????????????????????}")
    printf '30%02x%s' $((${#both} / 2)) "$both" | sed 's/../\\\\x&/g' | xargs printf '%b' > "$work/signature.der"
    openssl dgst -sha256 -verify "$work/key.der" -keyform DER -signature "$work/signature.der" "$work/signed" > /dev/null
}
verify() { # what, compact JWS, algorithm and key as the one who vouches for the key says them
    printf '%s' "${2%.*}" > "$work/signed"
    printf '%s' "${2##*.}" | decode > "$work/signature"
    case $3 in
        Ed25519) ed25519 "$4" ;;
        ES256) es256 "$4" ;;
        *) false ;;
    esac 2> /dev/null || { echo "$1: REFUSED"; exit 1; }
    echo "$1: signature verified"
}

licence=$(sed -n '/BEGIN MITRA LICENSE/,/END MITRA LICENSE/p' "$file" | sed '1d;$d' | tr -cd 'A-Za-z0-9_.-')
certificate=$(printf '%s' "${licence%%.*}" | decode | member kc)
root=$(printf '%s' "${certificate%%.*}" | decode | member kid)
pinned=$(tr -d ' \n\r' < "$roots" | sed 's/},{/}\n{/g' | grep "\"kid\":\"$root\"" || true)
[ -n "$pinned" ] || { echo "the root $root is not trusted"; exit 1; }
verify "key certificate by root $root" "$certificate" "$(printf '%s' "$pinned" | member alg)" "$(printf '%s' "$pinned" | member key)"
key=$(printf '%s' "$certificate" | cut -d. -f2 | decode)
verify "licence" "$licence" "$(printf '%s' "$key" | member alg)" "$(printf '%s' "$key" | member key)"
