package dev.mitra.billing.bank;

import java.util.Optional;

/// What a payer agreed with its bank about charges, as the file says it.
public enum ChargesBearer {
    /// OUR: the payer bears all of them.
    PAYER,
    /// SHA, and the service level of a payments scheme: each side bears its own.
    SHARED,
    /// BEN: whoever is paid bears all of them.
    PAYEE;

    /// @param code ISO 20022 ChargeBearerType1Code
    static Optional<ChargesBearer> of(String code) {
        return switch (code) {
            case "DEBT" -> Optional.of(PAYER);
            case "SHAR", "SLEV" -> Optional.of(SHARED);
            case "CRED" -> Optional.of(PAYEE);
            default -> Optional.empty();
        };
    }
}
