package dev.mitra.license.signing;

import java.util.Map;
import java.util.function.Supplier;

/// All rings, and the one that new keys are made in. A ring is opened when it is first needed: who keeps keys in the
/// database needs no file and no token.
public final class Keyrings {

    private final Map<String, Supplier<Keyring>> rings;
    private final String chosen;

    public Keyrings(String chosen, Map<String, Supplier<Keyring>> rings) {
        if (!rings.containsKey(chosen)) {
            throw new IllegalArgumentException("mitra.license.keyring is one of " + rings.keySet());
        }
        this.chosen = chosen;
        this.rings = Map.copyOf(rings);
    }

    public static Keyrings of(Keyring only) {
        return new Keyrings(only.name(), Map.of(only.name(), () -> only));
    }

    public String chosen() {
        return chosen;
    }

    Keyring forNewKeys() {
        return ring(chosen);
    }

    public Signer open(SigningKey key) {
        return ring(key.keyring()).open(key.kid(), key.wrappedKey());
    }

    Signer open(RootKey root) {
        return ring(root.keyring()).open(root.kid(), root.wrappedKey());
    }

    private Keyring ring(String name) {
        var ring = rings.get(name);
        if (ring == null) {
            throw new IllegalStateException("a key lies in the keyring " + name + ", which is not configured");
        }
        return ring.get();
    }
}
