package dev.mitra.billing.refund;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The refunds.
public interface Refunds {

    void add(Refund refund, String by);

    void paid(RefundId id, LocalDate on, Money fee);

    void cancelled(RefundId id, LocalDate on, String words);

    /// Locked until the transaction ends; empty when there is none.
    Optional<Refund> lock(RefundId id);

    /// In transit and named by one of these references; locked.
    Optional<Refund> inTransit(Collection<String> references);

    /// The newest first.
    ///
    /// @param reseller null for everybody's
    List<Refund> find(@Nullable ResellerId reseller, @Nullable RefundId before, int limit);
}
