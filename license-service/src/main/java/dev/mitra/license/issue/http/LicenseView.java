package dev.mitra.license.issue.http;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.Kind;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LicenseStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A licence for whoever may see it: the same for customer, reseller and staff, without price, reseller or
/// account (R9.3).
///
/// @param replaces the licence that it continues, null for a new one
/// @param statusReason for staff alone: they wrote it, and it may name anything
/// @param updatesUntil the last day whose releases are covered
/// @param expiresOn the last day on which it works, null for never
/// @param sha256 of the file
public record LicenseView(
        LicenseId id,
        OrderId orderId,
        String orderNumber,
        UUID lineId,
        int seat,
        String sku,
        String productName,
        Kind kind,
        LicenseStatus status,
        @Nullable String statusReason,
        LicensedTo licensedTo,
        @Nullable LocalDate updatesUntil,
        @Nullable LocalDate expiresOn,
        Instant issuedAt,
        int seq,
        @Nullable LicenseId replaces,
        String keyId,
        String fileName,
        String sha256) {

    /// The end customer as ordered.
    public record LicensedTo(String org, EmailAddress email, Country country) {}

    public static LicenseView of(License license) {
        return of(license, null);
    }

    static LicenseView forStaff(License license) {
        return of(license, reason(license.state()));
    }

    private static LicenseView of(License license, @Nullable String reason) {
        return new LicenseView(
                license.id(),
                license.order(),
                license.number().digits(),
                license.line().value(),
                license.seat(),
                license.sku(),
                license.productName(),
                license.kind(),
                LicenseStatus.of(license.state()),
                reason,
                new LicensedTo(
                        license.to().company(),
                        license.to().email(),
                        license.to().country()),
                license.updatesUntil(),
                license.expiresOn(),
                license.issuedAt(),
                license.seq(),
                license.predecessor(),
                license.kid(),
                license.fileName(),
                license.sha256());
    }

    private static @Nullable String reason(LicenseState state) {
        return switch (state) {
            case LicenseState.Active _, LicenseState.Superseded _ -> null;
            case LicenseState.Suspended(var _, var reason, var _) -> reason;
            case LicenseState.Revoked(var _, var reason) -> reason;
        };
    }
}
