package dev.mitra.account.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a member of staff works at.
public enum StaffRole {
    SALES,
    FINANCE,
    OPS,
    ADMIN;

    /// As it stands in a token.
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StaffRole> parse(String text) {
        return Arrays.stream(values()).filter(r -> r.claim().equals(text)).findFirst();
    }
}
