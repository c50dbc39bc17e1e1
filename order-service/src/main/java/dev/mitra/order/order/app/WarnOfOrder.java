package dev.mitra.order.order.app;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.order.order.Fingerprint;
import dev.mitra.order.order.OrderWish;
import dev.mitra.order.order.Orders;
import dev.mitra.order.order.ShipToPolicy;
import dev.mitra.order.order.Warning;
import dev.mitra.order.reseller.Reseller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a reseller should look at again. No warning refuses an order: a second one of the same may be meant.
@ApplicationScoped
class WarnOfOrder {

    /// Within which the same order looks like a mistake.
    static final Duration TWIN_WINDOW = Duration.ofHours(24);

    private final Orders orders;

    WarnOfOrder(Orders orders) {
        this.orders = orders;
    }

    /// @param own the reseller's own mailboxes
    @Transactional
    List<Warning> of(OrderWish wish, Reseller reseller, Set<EmailAddress> own, Instant now) {
        var warnings = new ArrayList<>(ShipToPolicy.warnings(wish.shipTo().email(), own));
        if (!wish.twiceOnPurpose() && orders.hasTwin(reseller.id(), fingerprint(wish), now.minus(TWIN_WINDOW))) {
            warnings.add(Warning.POSSIBLE_DUPLICATE);
        }
        return warnings;
    }

    private static Fingerprint fingerprint(OrderWish wish) {
        return Fingerprint.of(
                wish.shipTo(),
                wish.lines().stream()
                        .map(line -> new Fingerprint.Seats(line.sku(), line.quantity()))
                        .toList());
    }
}
