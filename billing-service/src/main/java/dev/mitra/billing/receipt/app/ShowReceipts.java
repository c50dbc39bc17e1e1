package dev.mitra.billing.receipt.app;

import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptRecord;
import dev.mitra.billing.receipt.ReceiptStatus;
import dev.mitra.billing.receipt.Receipts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Receipts for finance.
@ApplicationScoped
public class ShowReceipts {

    private final Receipts receipts;

    ShowReceipts(Receipts receipts) {
        this.receipts = receipts;
    }

    @Transactional
    public Optional<ReceiptRecord> one(ReceiptId id) {
        return receipts.records(List.of(id)).stream().findFirst();
    }

    @Transactional
    public List<ReceiptRecord> list(@Nullable ReceiptStatus status, @Nullable ReceiptId before, int limit) {
        return receipts.records(status, before, limit);
    }
}
