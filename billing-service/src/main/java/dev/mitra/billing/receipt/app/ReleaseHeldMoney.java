package dev.mitra.billing.receipt.app;

import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptRecord;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Finance accepts money that was held.
@ApplicationScoped
public class ReleaseHeldMoney {

    private final Receipts receipts;
    private final AcceptMoney acceptMoney;
    private final BusinessClock clock;
    private final AuditTrail audit;

    ReleaseHeldMoney(Receipts receipts, AcceptMoney acceptMoney, BusinessClock clock, AuditTrail audit) {
        this.receipts = receipts;
        this.acceptMoney = acceptMoney;
        this.clock = clock;
        this.audit = audit;
    }

    /// Empty when there is no such receipt; one that is not held is left as it is.
    @Transactional
    public Optional<ReceiptRecord> release(ReceiptId id, String by) {
        var receipt = receipts.lock(id);
        if (receipt.isEmpty()) {
            return Optional.empty();
        }
        switch (receipt.get()) {
            case Receipt.Held held -> {
                acceptMoney.release(held, clock.today(), by);
                audit.record(
                        by,
                        "HeldMoneyAccepted",
                        id.external(),
                        "HELD " + held.hold(),
                        held.money().amount().toString());
            }
            case Receipt.Accepted _, Receipt.Reversed _ -> {}
        }
        return receipts.records(List.of(id)).stream().findFirst();
    }
}
