package dev.mitra.license.issue;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A signed licence. What its file says never changes; its state does.
///
/// @param owner null for a temporary licence, which belongs to nobody
/// @param reseller who may download and resend it; null for a direct order
/// @param statusIndex its place in the status list
public record License(
        LicenseId id,
        OrderId order,
        OrderNumber number,
        LineId line,
        int seat,
        int seq,
        Kind kind,
        String sku,
        String productName,
        ShipTo to,
        @Nullable AccountId owner,
        @Nullable ResellerId reseller,
        int statusIndex,
        @Nullable LocalDate updatesUntil,
        @Nullable LocalDate expiresOn,
        Instant issuedAt,
        String kid,
        String sha256,
        String fileName,
        LicenseState state) {

    public static License of(
            LicenseDraft draft, LicenseFile file, @Nullable AccountId owner, @Nullable ResellerId reseller) {
        return new License(
                draft.id(),
                draft.order(),
                draft.number(),
                draft.line().lineId(),
                draft.seat(),
                draft.seq(),
                draft.kind(),
                draft.line().sku(),
                draft.line().productName(),
                draft.to(),
                owner,
                reseller,
                draft.statusIndex(),
                draft.updatesUntil(),
                draft.expiresOn(),
                draft.issuedAt(),
                file.kid(),
                file.sha256(),
                file.name(),
                new LicenseState.Active());
    }

    /// Revoked stays revoked.
    public boolean isRevoked() {
        return state instanceof LicenseState.Revoked;
    }

    public boolean isTemporary() {
        return kind == Kind.TEMPORARY;
    }

    public License in(LicenseState next) {
        return new License(
                id,
                order,
                number,
                line,
                seat,
                seq,
                kind,
                sku,
                productName,
                to,
                owner,
                reseller,
                statusIndex,
                updatesUntil,
                expiresOn,
                issuedAt,
                kid,
                sha256,
                fileName,
                next);
    }
}
