package dev.mitra.billing.document.app;

import dev.mitra.billing.document.CreditUsed;
import dev.mitra.billing.document.Documents;
import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.receipt.CreditListener;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;

/// Shows on the invoice what its party had in credit, so that nobody pays twice.
@ApplicationScoped
class PrintCredit implements CreditListener {

    private final Documents documents;

    PrintCredit(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void creditUsed(Bill bill, Money used, Money left) {
        documents.creditUsed(bill.id().value(), new CreditUsed(used, left));
    }
}
