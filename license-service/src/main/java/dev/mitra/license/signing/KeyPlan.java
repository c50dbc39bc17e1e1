package dev.mitra.license.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// Which keys have to be made, so that each use has one that signs today and for the next weeks.
public final class KeyPlan {

    /// A successor is made this long before a key ends.
    static final Duration EARLY = Duration.ofDays(30);

    /// How long the replaced key may go on signing, so that replicas that hold it open need not hurry.
    public static final Duration OVERLAP = Duration.ofHours(24);

    private KeyPlan() {}

    /// @param keyring where keys are to lie; a key in another ring gets its successor there
    public static List<KeyUse> missing(List<SigningKey> keys, String keyring, Instant now) {
        return Arrays.stream(KeyUse.values())
                .filter(use -> keys.stream()
                        .filter(key -> key.use() == use && key.keyring().equals(keyring))
                        .noneMatch(key -> key.signsAt(now) && key.signsAt(now.plus(EARLY))))
                .toList();
    }
}
