package dev.mitra.billing.receipt.app;

import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptRecord;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
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
    public Optional<ReceiptRecord> release(ReceiptId id, String by) {
        // A transaction of its own: what it has read is not read again under the lock.
        var money = QuarkusTransaction.requiringNew()
                .call(() -> record(id))
                .map(kept -> kept.receipt().money());
        return money.flatMap(held -> QuarkusTransaction.requiringNew().call(() -> release(id, held, by)));
    }

    private Optional<ReceiptRecord> release(ReceiptId id, IncomingMoney money, String by) {
        // all invoices before the receipt, as everywhere
        var meaning = acceptMoney.meaning(money);
        switch (receipts.lock(id).orElseThrow()) {
            case Receipt.Held held -> {
                acceptMoney.release(held, meaning, clock.today(), by);
                audit.record(
                        by,
                        "HeldMoneyAccepted",
                        id.external(),
                        "HELD " + held.hold(),
                        held.money().amount().toString());
            }
            case Receipt.Accepted _, Receipt.Reversed _ -> {}
        }
        return record(id);
    }

    private Optional<ReceiptRecord> record(ReceiptId id) {
        return receipts.records(List.of(id)).stream().findFirst();
    }
}
