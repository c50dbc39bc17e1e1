package dev.mitra.license.issue.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.Kind;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LineId;
import dev.mitra.license.issue.OrderNumber;
import dev.mitra.license.issue.Owner;
import dev.mitra.license.issue.ShipTo;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "license")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class LicenseRow {
    @Id
    UUID id;

    UUID orderId;
    String orderNumber;
    UUID lineId;
    int seat;
    int edition;
    int seq;

    @Enumerated(EnumType.STRING)
    Kind kind;

    boolean temporary;
    String sku;
    String productName;
    String holderOrg;
    String holderEmail;
    String holderCountry;

    @Nullable
    UUID accountId;

    @Nullable
    UUID organisationId;

    @Nullable
    UUID resellerId;

    @Nullable
    UUID predecessor;

    int statusIndex;

    @Nullable
    LocalDate updatesUntil;

    @Nullable
    LocalDate expiresOn;

    Instant issuedAt;
    String kid;
    String sha256;
    String fileName;
    String state;

    @Nullable
    Instant stateAt;

    @Nullable
    String stateReason;

    @Nullable
    String suspendedBy;

    static LicenseRow of(License license) {
        var row = new LicenseRow();
        row.id = license.id().value();
        row.orderId = license.order().value();
        row.orderNumber = license.number().digits();
        row.lineId = license.line().value();
        row.seat = license.seat();
        row.edition = license.edition();
        row.seq = license.seq();
        row.kind = license.kind();
        row.temporary = license.isTemporary();
        row.sku = license.sku();
        row.productName = license.productName();
        row.holderOrg = license.to().company();
        row.holderEmail = license.to().email().canonical();
        row.holderCountry = license.to().country().code();
        row.resellerId = license.reseller() == null ? null : license.reseller().value();
        row.predecessor =
                license.predecessor() == null ? null : license.predecessor().value();
        row.statusIndex = license.statusIndex();
        row.updatesUntil = license.updatesUntil();
        row.expiresOn = license.expiresOn();
        row.issuedAt = license.issuedAt();
        row.kid = license.kid();
        row.sha256 = license.sha256();
        row.fileName = license.fileName();
        row.change(license);
        return row;
    }

    /// What may change of it.
    void change(License license) {
        var owner = license.owner();
        accountId = owner == null ? null : owner.account().value();
        organisationId = owner == null ? null : owner.organisation();
        setState(license.state());
    }

    private void setState(LicenseState next) {
        suspendedBy = next instanceof LicenseState.Suspended suspended
                ? suspended.by().name()
                : null;
        switch (next) {
            case LicenseState.Active() -> setState("ACTIVE", null, null);
            case LicenseState.Superseded(var at) -> setState("SUPERSEDED", at, null);
            case LicenseState.Suspended(var at, var reason, var _) -> setState("SUSPENDED", at, reason);
            case LicenseState.Revoked(var at, var reason) -> setState("REVOKED", at, reason);
        }
    }

    private void setState(String name, @Nullable Instant at, @Nullable String reason) {
        state = name;
        stateAt = at;
        stateReason = reason;
    }

    License license() {
        return new License(
                new LicenseId(id),
                new OrderId(orderId),
                new OrderNumber(orderNumber),
                new LineId(lineId),
                seat,
                edition,
                seq,
                kind,
                sku,
                productName,
                new ShipTo(holderOrg, new EmailAddress(holderEmail), new Country(holderCountry)),
                accountId == null ? null : new Owner(new AccountId(accountId), organisationId),
                resellerId == null ? null : new ResellerId(resellerId),
                predecessor == null ? null : new LicenseId(predecessor),
                statusIndex,
                updatesUntil,
                expiresOn,
                issuedAt,
                kid,
                sha256,
                fileName,
                state());
    }

    private LicenseState state() {
        return switch (state) {
            case "ACTIVE" -> new LicenseState.Active();
            case "SUPERSEDED" -> new LicenseState.Superseded(Objects.requireNonNull(stateAt));
            case "SUSPENDED" ->
                new LicenseState.Suspended(
                        Objects.requireNonNull(stateAt),
                        Objects.requireNonNull(stateReason),
                        LicenseState.Cause.valueOf(Objects.requireNonNull(suspendedBy)));
            case "REVOKED" ->
                new LicenseState.Revoked(Objects.requireNonNull(stateAt), Objects.requireNonNull(stateReason));
            default -> throw new IllegalStateException("unknown state " + state);
        };
    }
}
