package dev.mitra.license.issue;

/// A licence's state in one word, as people search for it.
public enum LicenseStatus {
    ACTIVE,
    SUPERSEDED,
    SUSPENDED,
    REVOKED;

    public static LicenseStatus of(LicenseState state) {
        return switch (state) {
            case LicenseState.Active _ -> ACTIVE;
            case LicenseState.Superseded _ -> SUPERSEDED;
            case LicenseState.Suspended _ -> SUSPENDED;
            case LicenseState.Revoked _ -> REVOKED;
        };
    }
}
