package dev.mitra.license.signing;

import java.util.Locale;

/// What a key may sign. The verifier holds every key to its use, so that a stolen key of one kind makes
/// nothing of another.
public enum KeyUse {
    LICENSE("lic"),
    /// Licences of at most 45 days.
    TEMPORARY("tmp"),
    STATUS("sts"),
    /// Messages to systems of others; no verifier takes it for anything else.
    WEBHOOK("whk");

    private final String prefix;

    KeyUse(String prefix) {
        this.prefix = prefix;
    }

    /// As it stands in the key certificate.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// How the names of such keys begin.
    String prefix() {
        return prefix;
    }
}
