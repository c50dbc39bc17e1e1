package dev.mitra.billing.arrears;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who is in arrears, and with what.
public interface ArrearsBook {

    /// Locked; made when it does not exist yet.
    Arrears lock(ResellerId reseller);

    void save(Arrears arrears);

    /// Overdue on this day, the oldest due first.
    ///
    /// @param day the first day that is no longer in time is the day after the due date
    List<OverdueInvoice> overdue(ResellerId reseller, LocalDate day);

    /// Resellers with something overdue on this day, or in arrears already.
    List<ResellerId> concerned(LocalDate day);

    /// Resellers with something overdue on this day while they have credit, and in which currencies.
    Map<ResellerId, Set<Currency>> owing(LocalDate day);

    /// Orders whose invoice is overdue on this day and has not been told yet, a limited number at once.
    List<OrderId> untold(LocalDate day, int limit);

    /// Takes the telling for this transaction; false when another has taken it: it is told once.
    boolean takeTelling(OrderId order, LocalDate day);
}
