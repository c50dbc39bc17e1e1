package dev.mitra.web.idempotency;

import dev.mitra.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// SHA-256 over parts, each with its length, so that two lists of parts never meet in one hash.
final class Hashes {

    private Hashes() {}

    static byte[] of(String... parts) {
        var digest = Sha256.digest();
        for (var part : parts) {
            add(digest, part.getBytes(StandardCharsets.UTF_8));
        }
        return digest.digest();
    }

    static void add(MessageDigest digest, byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(part);
    }
}
