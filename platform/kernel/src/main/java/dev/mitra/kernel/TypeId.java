package dev.mitra.kernel;

import java.util.Optional;
import java.util.UUID;

/// The outer form of an id, as TypeID 0.3 describes it: a prefix, an underscore, and the UUID's 128 bits as
/// 26 characters of Crockford's base32 in lower case.
public final class TypeId {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int SUFFIX_LENGTH = 26;

    private TypeId() {}

    public static String format(String prefix, UUID id) {
        var suffix = new char[SUFFIX_LENGTH];
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        for (int i = SUFFIX_LENGTH - 1; i >= 0; i--) {
            suffix[i] = ALPHABET.charAt((int) (low & 31));
            low = (low >>> 5) | (high << 59);
            high >>>= 5;
        }
        return prefix + "_" + new String(suffix);
    }

    /// Empty when the text is not this prefix with a well-formed suffix.
    public static Optional<UUID> parse(String prefix, String text) {
        if (!text.startsWith(prefix + "_") || text.length() != prefix.length() + 1 + SUFFIX_LENGTH) {
            return Optional.empty();
        }
        long high = 0;
        long low = 0;
        for (int i = prefix.length() + 1; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            boolean overflows = i == prefix.length() + 1 && digit > 7;
            if (digit < 0 || overflows) {
                return Optional.empty();
            }
            high = (high << 5) | (low >>> 59);
            low = (low << 5) | digit;
        }
        return Optional.of(new UUID(high, low));
    }
}
