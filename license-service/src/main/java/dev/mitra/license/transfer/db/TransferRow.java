package dev.mitra.license.transfer.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.ShipTo;
import dev.mitra.license.transfer.Transfer;
import dev.mitra.license.transfer.TransferId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "license_transfer")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class TransferRow {
    @Id
    UUID id;

    UUID licenseId;
    UUID fromAccount;
    String toOrg;
    String toEmail;
    String toCountry;
    String state;
    Instant proposedAt;

    @Nullable
    Instant decidedAt;

    @Nullable
    UUID successor;

    static TransferRow of(Transfer transfer) {
        var row = new TransferRow();
        row.id = transfer.id().value();
        row.licenseId = transfer.license().value();
        row.fromAccount = transfer.from().value();
        row.toOrg = transfer.to().company();
        row.toEmail = transfer.to().email().canonical();
        row.toCountry = transfer.to().country().code();
        row.proposedAt = transfer.proposedAt();
        row.set(transfer.state());
        return row;
    }

    void set(Transfer.State next) {
        switch (next) {
            case Transfer.State.Proposed() -> set("PROPOSED", null, null);
            case Transfer.State.Accepted(var at, var issued) -> set("ACCEPTED", at, issued.value());
            case Transfer.State.Declined(var at) -> set("DECLINED", at, null);
            case Transfer.State.Withdrawn(var at) -> set("WITHDRAWN", at, null);
        }
    }

    private void set(String name, @Nullable Instant at, @Nullable UUID issued) {
        state = name;
        decidedAt = at;
        successor = issued;
    }

    Transfer transfer() {
        return new Transfer(
                new TransferId(id),
                new LicenseId(licenseId),
                new AccountId(fromAccount),
                new ShipTo(toOrg, new EmailAddress(toEmail), new Country(toCountry)),
                proposedAt,
                state());
    }

    private Transfer.State state() {
        return switch (state) {
            case "PROPOSED" -> new Transfer.State.Proposed();
            case "ACCEPTED" ->
                new Transfer.State.Accepted(
                        Objects.requireNonNull(decidedAt), new LicenseId(Objects.requireNonNull(successor)));
            case "DECLINED" -> new Transfer.State.Declined(Objects.requireNonNull(decidedAt));
            case "WITHDRAWN" -> new Transfer.State.Withdrawn(Objects.requireNonNull(decidedAt));
            default -> throw new IllegalStateException("unknown state " + state);
        };
    }
}
