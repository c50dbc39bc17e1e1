package dev.mitra.billing.invoice;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The invoices, one per order.
public interface Invoices {

    Set<OrderId> billed(Collection<OrderId> orders);

    void add(List<Invoice.Issued> invoices);

    /// Locked until the transaction ends.
    Optional<Invoice> lock(OrderId order);

    /// Locked in the order of their ids, so that two transactions never wait for each other.
    List<Invoice> lock(Collection<DocumentNumber> numbers);

    /// Those of the numbers that there are, not locked.
    Set<DocumentNumber> known(Collection<DocumentNumber> numbers);

    /// Locks those of the numbers and all open ones of the resellers in the order of their ids, without loading them:
    /// for work that will change them one by one in another order.
    ///
    /// @return whose they are
    Set<ResellerId> lockAhead(Collection<DocumentNumber> numbers, Collection<ResellerId> resellers);

    /// Open ones of a reseller, locked, the oldest due first.
    List<Invoice.Payable> lockOpen(ResellerId reseller, Currency currency);

    /// Some with exactly this open amount, whoever's.
    List<Invoice.Payable> open(Money amount, int limit);

    /// Those of a reseller that bear tax, of these days.
    List<Invoice> taxed(ResellerId reseller, LocalDate from, LocalDate to);

    void save(Invoice invoice);

    Optional<Invoice> find(InvoiceScope scope, InvoiceId id);

    /// The newest first.
    ///
    /// @param kind invoices over orders, or debit notes over interest
    /// @param order null for every order
    /// @param before invoices older than this one; null for the newest
    List<Invoice> find(
            InvoiceScope scope, DocumentKind kind, @Nullable OrderId order, @Nullable InvoiceId before, int limit);
}
