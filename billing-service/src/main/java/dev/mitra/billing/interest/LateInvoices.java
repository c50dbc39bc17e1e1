package dev.mitra.billing.interest;

import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Invoices that bear interest, and what was asked for of it.
public interface LateInvoices {

    /// Resellers that may owe interest up to this day, of those whose profile is known.
    List<ResellerId> concerned(LocalDate until);

    /// Resellers with an invoice that was paid in full, or whose rest was given up, by this day, late, whose
    /// interest was not all asked for; of those whose profile is known.
    List<ResellerId> paidLate(LocalDate until);

    /// Waits for others that look at this reseller's interest; held until the transaction ends.
    void lock(ResellerId reseller);

    /// Keeps these from being changed until the transaction ends, in the order of their ids: whoever changes one
    /// waits, as we do.
    void lockInvoices(Collection<InvoiceId> invoices);

    /// On 30-day terms, overdue on this day or paid late; fully assessed ones may be among them.
    List<LateInvoice> of(ResellerId reseller, LocalDate until);

    /// One, if it was ever late.
    List<LateInvoice> of(InvoiceId invoice);

    /// What a debit note asks interest for.
    List<AskedInterest> askedBy(InvoiceId note);

    /// @param note that asks for it; null when it is waived
    /// @param words why it is waived; null when it is asked for
    void assessed(
            InvoiceId invoice,
            LocalDate until,
            Money amount,
            @Nullable InvoiceId note,
            @Nullable String words,
            String by);
}
