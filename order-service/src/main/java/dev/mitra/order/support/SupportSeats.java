package dev.mitra.order.support;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.SupportPeriod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The seats that have support.
public interface SupportSeats {

    /// Support that goes on counts from the last day of the old one, else from today. A repeat changes
    /// nothing.
    void begin(OrderId order, List<SupportedSeat> seats, LocalDate today);

    /// The order was returned: what it brought is over.
    void end(OrderId order);

    /// An order without any is not in the map.
    Map<OrderId, List<SupportPeriod>> of(Collection<OrderId> orders);

    /// Where each licence came from first: the line and seat of the chain of renewals and upgrades. Licences
    /// that were revoked or went to another customer have none; former ids lead to the licence of today.
    Map<LicenseId, Origin> origins(Collection<LicenseId> licenses);

    record Origin(UUID line, int seat) {}
}
