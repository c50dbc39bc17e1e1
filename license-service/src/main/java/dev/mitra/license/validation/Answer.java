package dev.mitra.license.validation;

import dev.mitra.license.verifier.LicenseResult;

/// The verifier's results by name.
public enum Answer {
    VALID,
    UPDATES_ENDED,
    EXPIRED,
    NOT_YET_VALID,
    WRONG_PRODUCT,
    SUSPENDED,
    REVOKED,
    SUPERSEDED,
    TAMPERED,
    UNKNOWN_KEY,
    UNREADABLE;

    static Answer of(LicenseResult result) {
        return switch (result) {
            case LicenseResult.Valid _ -> VALID;
            case LicenseResult.UpdatesEnded _ -> UPDATES_ENDED;
            case LicenseResult.Expired _ -> EXPIRED;
            case LicenseResult.NotYetValid _ -> NOT_YET_VALID;
            case LicenseResult.WrongProduct _ -> WRONG_PRODUCT;
            case LicenseResult.Suspended _ -> SUSPENDED;
            case LicenseResult.Revoked _ -> REVOKED;
            case LicenseResult.Superseded _ -> SUPERSEDED;
            case LicenseResult.Tampered _ -> TAMPERED;
            case LicenseResult.UnknownKey _ -> UNKNOWN_KEY;
            case LicenseResult.Unreadable _ -> UNREADABLE;
        };
    }
}
