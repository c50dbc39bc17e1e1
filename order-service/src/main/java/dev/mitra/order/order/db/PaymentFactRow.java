package dev.mitra.order.order.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.order.PaymentFact;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "payment_fact")
@NullUnmarked // filled by Hibernate
class PaymentFactRow {

    @Embeddable
    record Key(UUID orderId, long version) {}

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    PaymentFact.Kind kind;

    LocalDate happenedOn;

    static PaymentFactRow of(OrderId order, PaymentFact fact) {
        var row = new PaymentFactRow();
        row.key = new Key(order.value(), fact.version());
        row.kind = fact.kind();
        row.happenedOn = fact.on();
        return row;
    }
}
