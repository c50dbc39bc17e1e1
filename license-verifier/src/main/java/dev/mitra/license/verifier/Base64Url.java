package dev.mitra.license.verifier;

import java.util.Base64;

/**
 * Base64url without padding, in its one canonical spelling: the unused bits of the last character must be zero.
 * A decoder that ignores them would accept a changed last character.
 */
final class Base64Url {

    private Base64Url() {}

    static byte[] decode(String text) throws Refused {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (!text.equals(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))) {
                throw Refused.tampered("a part is not spelt canonically");
            }
            return bytes;
        } catch (IllegalArgumentException notBase64) {
            throw Refused.tampered("a part is not base64url");
        }
    }
}
