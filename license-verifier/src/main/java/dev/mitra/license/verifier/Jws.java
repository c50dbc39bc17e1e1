package dev.mitra.license.verifier;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Base64;

/** A compact JWS (RFC 7515) that is split but not yet believed. */
final class Jws {

    private final String signed;
    private final byte[] signature;
    private final byte[] payload;
    private final Fields header;

    private Jws(String signed, Fields header, byte[] payload, byte[] signature) {
        this.signed = signed;
        this.header = header;
        this.payload = payload;
        this.signature = signature;
    }

    static Jws split(String compact, String type) throws Refused {
        var parts = compact.split("\\.", -1);
        if (parts.length != 3) {
            throw Refused.unreadable(
                    "it is cut off or not complete: copy the whole text between the two lines of dashes");
        }
        var header = Json.object(decoded(parts[0]), Json.MOST_BYTES);
        if (!type.equals(header.text("typ"))) {
            throw Refused.unreadable("it is signed, but it is not a " + type);
        }
        return new Jws(parts[0] + "." + parts[1], header, decoded(parts[1]), decoded(parts[2]));
    }

    Fields header() {
        return header;
    }

    /** The content, read only after the signature held. */
    Fields verified(SignatureAlgorithm algorithm, PublicKey key, int mostBytes) throws Refused {
        if (!algorithm.isNamed(header.text("alg"))) {
            throw Refused.tampered("it names another algorithm than its key has");
        }
        if (!algorithm.verifies(key, signed.getBytes(StandardCharsets.US_ASCII), signature)) {
            throw Refused.tampered("its signature does not fit its content");
        }
        return Json.object(payload, mostBytes);
    }

    /**
     * Base64url without padding, in its one canonical spelling: the unused bits of the last character must be zero. A
     * decoder that ignores them would accept a changed last character.
     */
    static byte[] decoded(String text) throws Refused {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (text.equals(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // as little genuine as one with bits that mean nothing
        }
        throw Refused.tampered("a part of it is not base64url in its canonical spelling");
    }
}
