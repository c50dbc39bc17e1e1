package dev.mitra.billing.statement;

import dev.mitra.kernel.ResellerId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The statements, and what they are made of.
public interface Statements {

    /// Established resellers, and restricted ones with three paid orders, that have no statement of the month yet.
    List<ResellerId> recipients(YearMonth month, int paidOrders);

    /// Held until the transaction ends: sequences of the month are given out one after the other.
    int nextSequence(YearMonth month);

    /// Whether the reseller has the month's statement in this currency.
    boolean exists(ResellerId reseller, YearMonth month, Currency currency);

    void add(StatementRecord statement, StatementNumber number, List<BilledInvoice> listed);

    /// As things stand now.
    Map<StatementId, StatementState> states(Collection<StatementId> ids);

    /// @param reseller null for everybody's
    List<StatementRecord> find(
            @Nullable ResellerId reseller, @Nullable StatementId id, @Nullable StatementId before, int limit);
}
