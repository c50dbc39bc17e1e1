package dev.mitra.order.card.db;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.CardState;
import dev.mitra.order.card.Ending;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "card_payment")
@NullUnmarked // filled by Hibernate; what may be null is what the schema says
class CardPaymentRow {

    enum State {
        STARTED,
        AWAITING,
        AUTHORISED,
        CAPTURED,
        LEAVING,
        ENDED
    }

    @Id
    UUID id;

    UUID orderId;
    UUID buyerId;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String currency;

    long amount;
    String gateway;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    State state;

    String reference;
    String page;
    String returnTo;
    Instant pageUntil;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Ending ending;

    String detail;
    Instant startedAt;
    Instant lookAt;
    long version;

    static CardPaymentRow of(CardPayment payment, UUID buyer, URI returnTo) {
        var row = new CardPaymentRow();
        row.id = payment.id().value();
        row.orderId = payment.order().value();
        row.buyerId = buyer;
        row.returnTo = returnTo.toString();
        row.gateway = payment.gateway();
        row.startedAt = payment.startedAt();
        row.move(payment, null);
        return row;
    }

    void move(CardPayment payment, Instant look) {
        var told = payment.state();
        currency = payment.amount().currency().getCurrencyCode();
        amount = payment.amount().minor();
        state = stateOf(told);
        reference = told.reference();
        page = told instanceof CardState.Awaiting awaiting ? awaiting.page().toString() : null;
        pageUntil = told instanceof CardState.Awaiting awaiting ? awaiting.until() : null;
        ending = switch (told) {
            case CardState.Leaving leaving -> leaving.why();
            case CardState.Ended ended -> ended.why();
            default -> null;
        };
        detail = told instanceof CardState.Ended ended ? ended.detail() : null;
        version = payment.version();
        lookAt = look;
    }

    private static State stateOf(CardState state) {
        return switch (state) {
            case CardState.Started _ -> State.STARTED;
            case CardState.Awaiting _ -> State.AWAITING;
            case CardState.Authorised _ -> State.AUTHORISED;
            case CardState.Captured _ -> State.CAPTURED;
            case CardState.Leaving _ -> State.LEAVING;
            case CardState.Ended _ -> State.ENDED;
        };
    }

    CardPayment toPayment() {
        var told = switch (state) {
            case STARTED -> new CardState.Started();
            case AWAITING -> new CardState.Awaiting(reference, URI.create(page), pageUntil);
            case AUTHORISED -> new CardState.Authorised(reference);
            case CAPTURED -> new CardState.Captured(reference);
            case LEAVING -> new CardState.Leaving(reference, ending);
            case ENDED -> new CardState.Ended(reference, ending, detail);
        };
        return new CardPayment(
                new CardPaymentId(id),
                new OrderId(orderId),
                Money.ofMinor(amount, currency),
                gateway,
                told,
                startedAt,
                version);
    }
}
