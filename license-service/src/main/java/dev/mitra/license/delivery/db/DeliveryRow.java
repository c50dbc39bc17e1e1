package dev.mitra.license.delivery.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.delivery.Delivery;
import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.license.delivery.DeliveryState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "delivery")
@IdClass(DeliveryRow.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class DeliveryRow {

    /// The mail's own identity.
    record Key(DeliveryKind kind, UUID about, String copy) {}

    @Id
    @Enumerated(EnumType.STRING)
    DeliveryKind kind;

    @Id
    UUID about;

    @Id
    String copy;

    UUID orderId;
    String state;
    Instant at;

    @Nullable
    String messageId;

    @Nullable
    String reply;

    static DeliveryRow of(Delivery delivery) {
        var row = new DeliveryRow();
        row.kind = delivery.kind();
        row.about = delivery.about();
        row.copy = delivery.copy();
        row.orderId = delivery.order().value();
        row.set(delivery.state());
        return row;
    }

    void set(DeliveryState next) {
        at = next.at();
        switch (next) {
            case DeliveryState.Queued _ -> set("QUEUED", null, null);
            case DeliveryState.Accepted(var _, var id) -> set("ACCEPTED", id, null);
            case DeliveryState.Bounced(var _, var id, var said) -> set("BOUNCED", id, said);
        }
    }

    private void set(String name, @Nullable String id, @Nullable String said) {
        state = name;
        messageId = id;
        reply = said;
    }

    Delivery delivery() {
        var known = switch (state) {
            case "QUEUED" -> new DeliveryState.Queued(at);
            case "ACCEPTED" -> new DeliveryState.Accepted(at, Objects.requireNonNull(messageId));
            case "BOUNCED" ->
                new DeliveryState.Bounced(at, Objects.requireNonNull(messageId), Objects.requireNonNull(reply));
            default -> throw new IllegalStateException("unknown state " + state);
        };
        return new Delivery(kind, about, copy, new OrderId(orderId), known);
    }
}
