package dev.mitra.order.renewal;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.licence.LicenseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Valid licences by the last day of their updates, and support by its last day. Those that another order
/// renews already are left out, as are orders that their customer says are not its own.
public interface EndingLicenses {

    /// @param after the last order of the batch before, null for the first
    List<EndingOrder> endingOn(LocalDate day, @Nullable OrderId after, int limit);

    /// The licences of the order that end on that day, by product.
    Map<Sku, List<LicenseId>> of(OrderId order, LocalDate day);

    /// The support of the order that ends on that day and goes on in no other, by product: the licences that
    /// it would go on for.
    Map<Sku, List<LicenseId>> supportOf(OrderId order, LocalDate day);

    /// Notes that this reminder is sent; false when it was before.
    boolean note(OrderId order, LocalDate day, int daysBefore);
}
