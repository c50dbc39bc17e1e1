package dev.mitra.billing.receipt;

import dev.mitra.billing.invoice.DocumentNumber;
import java.util.Collection;
import java.util.List;

/// References that stand for several invoices, such as a monthly statement's (R7.2).
public interface InvoiceBundles {

    /// @param compact as [StatementReferences] finds them
    /// @return the invoices that they stand for, each once
    List<DocumentNumber> named(Collection<String> compact);
}
