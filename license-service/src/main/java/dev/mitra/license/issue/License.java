package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A signed licence. What its file says never changes; its state does.
///
/// @param edition 1 for the licence that the order brought, more for what was issued in its place
/// @param seq grows at every renewal, upgrade and re-issue; of two files the higher counts
/// @param owner null for a temporary licence, which belongs to nobody
/// @param reseller who may download and resend it; null for a direct order
/// @param predecessor the licence that it continues; null for a new one
/// @param statusIndex its place in the status list
public record License(
        LicenseId id,
        OrderId order,
        OrderNumber number,
        LineId line,
        int seat,
        int edition,
        int seq,
        Kind kind,
        String sku,
        String productName,
        ShipTo to,
        @Nullable Owner owner,
        @Nullable ResellerId reseller,
        @Nullable LicenseId predecessor,
        int statusIndex,
        @Nullable LocalDate updatesUntil,
        @Nullable LocalDate expiresOn,
        Instant issuedAt,
        String kid,
        String sha256,
        String fileName,
        LicenseState state) {

    public static License of(
            LicenseDraft draft, LicenseFile file, @Nullable Owner owner, @Nullable ResellerId reseller) {
        return new License(
                draft.id(),
                draft.order(),
                draft.number(),
                draft.line().lineId(),
                draft.seat(),
                draft.edition(),
                draft.seq(),
                draft.kind(),
                draft.line().sku(),
                draft.line().productName(),
                draft.to(),
                owner,
                reseller,
                draft.predecessor(),
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

    /// Neither superseded nor revoked; one that is suspended will be in force again.
    public boolean isInForce() {
        return state instanceof LicenseState.Active || state instanceof LicenseState.Suspended;
    }

    public boolean isTemporary() {
        return kind == Kind.TEMPORARY;
    }

    /// To somebody else than it was ordered for, or out of the hands of the reseller of record, who lost its delivery
    /// right then.
    public boolean isHandedOver(OrderDetails ordered) {
        return !isTemporary() && !(to.equals(ordered.shipTo()) && Objects.equals(reseller, ordered.reseller()));
    }

    public License in(LicenseState next) {
        return with(owner, next);
    }

    public License ownedBy(Owner next) {
        return with(next, state);
    }

    private License with(@Nullable Owner nextOwner, LicenseState nextState) {
        return new License(
                id,
                order,
                number,
                line,
                seat,
                edition,
                seq,
                kind,
                sku,
                productName,
                to,
                nextOwner,
                reseller,
                predecessor,
                statusIndex,
                updatesUntil,
                expiresOn,
                issuedAt,
                kid,
                sha256,
                fileName,
                nextState);
    }
}
