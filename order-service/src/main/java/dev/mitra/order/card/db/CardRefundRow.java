package dev.mitra.order.card.db;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.CardRefund;
import dev.mitra.order.card.CardRefundId;
import dev.mitra.order.card.RefusedRefund;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "card_refund")
@NullUnmarked // filled by Hibernate
class CardRefundRow {

    enum State {
        ASKED,
        DONE,
        FAILED,
        OTHERWISE
    }

    @Id
    UUID id;

    UUID paymentId;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String currency;

    long amount;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    State state;

    String detail;
    int attempt;
    Instant askedAt;
    Instant lookAt;

    static CardRefundRow of(CardRefund refund, Instant now) {
        var row = new CardRefundRow();
        row.id = refund.id().value();
        row.paymentId = refund.payment().value();
        row.currency = refund.amount().currency().getCurrencyCode();
        row.amount = refund.amount().minor();
        row.state = State.ASKED;
        row.attempt = refund.attempt();
        row.askedAt = now;
        row.lookAt = now;
        return row;
    }

    CardRefund toRefund() {
        return new CardRefund(
                new CardRefundId(id), new CardPaymentId(paymentId), Money.ofMinor(amount, currency), attempt);
    }

    RefusedRefund toRefused(OrderId order) {
        return new RefusedRefund(toRefund(), order, detail, askedAt);
    }
}
