package dev.mitra.license.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// Which keys have to be made, so that each use has one that signs today and for the next weeks.
public final class KeyPlan {

    /// A successor is made this long before a key ends; until then both are published.
    static final Duration OVERLAP = Duration.ofDays(30);

    private KeyPlan() {}

    public static List<KeyUse> missing(List<SigningKey> keys, Instant now) {
        return Arrays.stream(KeyUse.values())
                .filter(use -> keys.stream()
                        .noneMatch(key -> key.use() == use && key.signsAt(now) && key.signsAt(now.plus(OVERLAP))))
                .toList();
    }
}
