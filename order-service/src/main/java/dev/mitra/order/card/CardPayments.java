package dev.mitra.order.card;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The attempts to pay by card. Who changes one holds its order's lock first.
public interface CardPayments {

    /// @param buyer whose order it is: of a reseller's order there is none (R7.1)
    void add(CardPayment payment, AccountId buyer);

    /// @param look when the acquirer is to be asked next, null for never
    void save(CardPayment payment, @Nullable Instant look);

    Optional<CardPayment> find(CardPaymentId id);

    /// Whose lock is to be taken first. The payment itself is not loaded: it is read when it is locked.
    Optional<OrderId> orderOf(CardPaymentId id);

    Optional<CardPayment> lock(CardPaymentId id);

    /// Started, awaited or authorised: at most one per order.
    Optional<CardPayment> lockOpen(OrderId order);

    boolean hasCaptured(OrderId order);

    /// The youngest first.
    List<CardPayment> of(OrderId order, @Nullable CardPaymentId before, int limit);

    /// One that is due, kept from others for a while: the acquirer is asked outside the transaction.
    Optional<CardPayment> claim(Instant now, Duration lease);

    /// Those that wait for us, not for their buyer.
    long waiting();
}
