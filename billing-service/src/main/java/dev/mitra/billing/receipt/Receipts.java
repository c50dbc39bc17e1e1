package dev.mitra.billing.receipt;

import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The receipts and what they pay.
public interface Receipts {

    /// Imports of one account stand in line until the transaction ends.
    void lockAccount(String iban);

    /// Those of the keys that are receipts already.
    Set<String> known(Collection<String> bookingKeys);

    /// @param bankFile null for money of cards
    void add(Receipt receipt, @Nullable UUID bankFile, List<Reason> reasons);

    void save(Receipt receipt, List<Reason> reasons);

    void add(Allocation allocation);

    /// Takes back of what an invoice has of a receipt, the latest money first.
    ///
    /// @param from the day on which it is given back; null when it never should have been allocated
    void release(
            ReceiptId receipt, InvoiceId invoice, Money amount, @Nullable LocalDate from, String reason, String by);

    /// What is free of a receipt, by the day from which it counts.
    FreeMoney free(Receipt.Accepted receipt);

    /// From which day on the latest money counts that an invoice has; empty when it has none.
    Optional<LocalDate> lastCounted(InvoiceId invoice);

    /// Money that goes back to the payer instead of to an invoice; negative when it is put back.
    ///
    /// @param day from which on it counted; of what is put back, counts again
    void addRefunded(ReceiptId receipt, UUID refund, Money amount, LocalDate day, String by);

    /// Writes what was added and lets go of it, so that a long file needs no more memory than a short one.
    void flush();

    /// Empty when there is no such receipt. Comes before any other look at it in the transaction: what was
    /// loaded without the lock is not read again.
    Optional<Receipt> lock(ReceiptId id);

    /// Locks these in the order of their ids, without loading them.
    void lockAhead(Collection<ReceiptId> ids);

    /// Locks in the order of their ids, without loading them, what [#lockCredit] would, and these.
    void lockAhead(Collection<ReceiptId> ids, Collection<ResellerId> resellers);

    /// Locked in the order of their ids: receipts of these resellers with something free, the oldest money first.
    List<Receipt.Accepted> lockCredit(Collection<ResellerId> resellers);

    /// What stands allocated to an invoice, per receipt.
    List<AllocatedTo> allocatedTo(InvoiceId invoice);

    /// What a receipt pays now, without loading it: it may be locked afterwards.
    List<AllocatedTo> allocatedOf(ReceiptId id);

    /// What of a receipt went elsewhere than to invoices, without loading it.
    List<UsedOtherwise> usedOtherwise(ReceiptId id);

    /// What of which receipts a refund has, without loading them, in the order of their ids.
    List<UsedOtherwise> refunded(UUID refund);

    List<ReceiptRecord> records(Collection<ReceiptId> ids);

    /// The newest first.
    ///
    /// @param status as [ReceiptStatus] names it; null for all
    List<ReceiptRecord> records(@Nullable ReceiptStatus status, @Nullable ReceiptId before, int limit);
}
