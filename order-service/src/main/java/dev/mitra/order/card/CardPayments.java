package dev.mitra.order.card;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The attempts to pay by card. Who changes one holds its order's lock first.
public interface CardPayments {

    /// @param buyer whose order it is: of a reseller's order there is none (R7.1)
    /// @param returnTo where the buyer goes from the acquirer's page
    void add(CardPayment payment, AccountId buyer, URI returnTo);

    /// As the attempt began with it; empty for one of before this was kept.
    Optional<URI> returnTo(CardPaymentId id);

    /// When the acquirer is asked next follows from the state, and ends whoever's lease there is: only what
    /// has changed is saved.
    void save(CardPayment payment, Instant now);

    Optional<CardPayment> find(CardPaymentId id);

    /// Whose lock is to be taken first. The payment itself is not loaded: it is read when it is locked.
    Optional<OrderId> orderOf(CardPaymentId id);

    Optional<CardPayment> lock(CardPaymentId id);

    /// Started, awaited or authorised: at most one per order.
    Optional<CardPayment> lockOpen(OrderId order);

    /// Whether a card has paid and not all of it is on its way back.
    boolean hasCaptured(OrderId order);

    /// The youngest first.
    List<CardPayment> of(OrderId order, @Nullable CardPaymentId before, int limit);

    /// One that is due, kept from others for a while: the acquirer is asked outside the transaction.
    ///
    /// @param gateways those that can be asked
    Optional<CardPayment> claim(Set<String> gateways, Instant now, Duration lease);

    /// Those that wait for us, not for their buyer.
    long waiting(Set<String> gateways);
}
