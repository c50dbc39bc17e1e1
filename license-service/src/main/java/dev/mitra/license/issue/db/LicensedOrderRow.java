package dev.mitra.license.issue.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.Owner;
import dev.mitra.license.issue.Progress;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "licensed_order")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class LicensedOrderRow {
    @Id
    UUID id;

    long version;

    @Nullable
    String orderNumber;

    @Nullable
    String details;

    @Nullable
    UUID resellerId;

    boolean released;

    @Nullable
    UUID accountId;

    @Nullable
    UUID organisationId;

    boolean suspended;

    String progress;

    @Nullable
    Instant progressAt;

    @Nullable
    String closedReason;

    void set(LicensedOrder order) {
        var ordered = order.details();
        var owner = order.owner();
        version = order.version();
        orderNumber = ordered == null ? null : ordered.number().digits();
        details = ordered == null ? null : DetailsJson.write(ordered);
        resellerId = ordered == null || ordered.reseller() == null
                ? null
                : ordered.reseller().value();
        released = order.released();
        accountId = owner == null ? null : owner.account().value();
        organisationId = owner == null ? null : owner.organisation();
        suspended = order.suspended();
        closedReason = order.progress() instanceof Progress.Closed closed ? closed.reason() : null;
        progress = switch (order.progress()) {
            case Progress.Waiting _ -> "WAITING";
            case Progress.Pending _ -> "PENDING";
            case Progress.Issued _ -> "ISSUED";
            case Progress.Closed _ -> "CLOSED";
        };
        progressAt = switch (order.progress()) {
            case Progress.Waiting _ -> null;
            case Progress.Pending(var since) -> since;
            case Progress.Issued(var at) -> at;
            case Progress.Closed(var at, var _) -> at;
        };
    }

    LicensedOrder order() {
        var ordered = details == null ? null : DetailsJson.read(details);
        var owner = accountId == null ? null : new Owner(new AccountId(accountId), organisationId);
        return new LicensedOrder(new OrderId(id), version, ordered, released, owner, suspended, progress());
    }

    private Progress progress() {
        return switch (progress) {
            case "WAITING" -> new Progress.Waiting();
            case "PENDING" -> new Progress.Pending(Objects.requireNonNull(progressAt));
            case "ISSUED" -> new Progress.Issued(Objects.requireNonNull(progressAt));
            case "CLOSED" ->
                new Progress.Closed(Objects.requireNonNull(progressAt), Objects.requireNonNull(closedReason));
            default -> throw new IllegalStateException("unknown progress " + progress);
        };
    }
}
