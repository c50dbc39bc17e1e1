package dev.mitra.kernel;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then random bits, so that
/// ids made later sort later and indexes grow at one end.
public final class UuidV7 {

    private static final RandomGenerator RANDOM = new SecureRandom();

    private UuidV7() {}

    /// An id of now, by the system's clock: ids never follow the business clock.
    public static UUID random() {
        return at(System.currentTimeMillis(), RANDOM);
    }

    static UUID at(long unixMillis, RandomGenerator random) {
        long high = (unixMillis << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
