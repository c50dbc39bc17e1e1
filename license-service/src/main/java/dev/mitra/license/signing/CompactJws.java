package dev.mitra.license.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/// Writes a compact JWS (RFC 7515). The signed bytes are the base64url text itself: nothing is canonicalised.
public final class CompactJws {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CompactJws() {}

    /// @param header in the order in which it is to be written, for people who look inside
    public static String sign(Map<String, Object> header, Map<String, Object> payload, Signer key) {
        var input = base64(json(header)) + "." + base64(json(payload));
        return input + "." + base64(key.sign(input));
    }

    private static byte[] json(Map<String, Object> members) {
        try {
            return JSON.writeValueAsString(members).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
