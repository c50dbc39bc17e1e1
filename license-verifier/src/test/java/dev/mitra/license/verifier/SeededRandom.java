package dev.mitra.license.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;

/** Random bytes that depend on a seed alone, for keys and signatures that must come out alike each time. */
final class SeededRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final String seed;
    private long counter;

    SeededRandom(String seed) {
        this.seed = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
        var target = ByteBuffer.wrap(bytes);
        while (target.hasRemaining()) {
            var block = block();
            target.put(block, 0, Math.min(block.length, target.remaining()));
        }
    }

    private byte[] block() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((counter++ + ":" + seed).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
