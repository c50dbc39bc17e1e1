package dev.mitra.account.person;

/// Why staff should look at an address before they trust it. It never stops anything by itself.
public enum Suspicion {
    /// Letters of two scripts that are not written together: Cyrillic а in a Latin name.
    MIXED_SCRIPTS,
    /// Forms that look like ordinary letters and are others: full-width, mathematical, ligatures.
    COMPATIBILITY_FORMS,
    /// Another account's address looks the same and is not.
    LOOKS_LIKE_ANOTHER
}
