package dev.mitra.order.credit;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The credit that resellers have used. Where a limit stands, taking is one guarded update, so that no number of
/// simultaneous orders goes beyond it; where none stands, orders touch nothing in common.
public interface Credits {

    /// Takes the amount for the order if the limit leaves room. A reseller whose limit is in another currency has
    /// none in this one.
    boolean take(ResellerId reseller, OrderId order, Money amount);

    /// Gives back what the order took; nothing when it took none.
    void giveBack(ResellerId reseller, OrderId order);

    Credit find(ResellerId reseller, Currency currency);

    /// @param limit null for no limit; orders that were placed stay as they were agreed
    void limit(ResellerId reseller, Currency currency, @Nullable Money limit);

    /// Resellers whose used credit is not the sum of what their orders took, at most a hundred (I8).
    List<ResellerId> wrongSums();
}
