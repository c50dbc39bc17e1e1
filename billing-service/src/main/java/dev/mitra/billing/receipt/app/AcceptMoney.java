package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.receipt.HoldPolicy;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptPostings;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.Spreading;
import dev.mitra.kernel.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Accepts money that the bank has booked: finds what it is for, settles that, and posts it (R5.2).
@ApplicationScoped
class AcceptMoney {

    private static final String REFERENCE = "REFERENCE";

    private final ApplyMoney applyMoney;
    private final Receipts receipts;
    private final Journal journal;
    private final HoldPolicy holds;

    AcceptMoney(
            ApplyMoney applyMoney,
            Receipts receipts,
            Journal journal,
            @ConfigProperty(name = "mitra.receipts.hold-above") Optional<BigDecimal> holdAbove) {
        this.applyMoney = applyMoney;
        this.receipts = receipts;
        this.journal = journal;
        this.holds = new HoldPolicy(holdAbove.orElse(null));
    }

    /// @param named the invoices that the payer means, locked
    ReceiptId receive(IncomingMoney money, List<Invoice> named, UUID bankFile, String by) {
        var id = ReceiptId.random();
        var hold = holds.hold(money);
        if (hold.isPresent()) {
            var held = new Receipt.Held(id, money, hold.get(), 1);
            receipts.add(held, bankFile, List.of(new Reason("HELD_" + hold.get(), "waits for release by finance")));
            journal.post(List.of(ReceiptPostings.received(held, List.of())));
            return id;
        }
        var arrived = new Receipt.Unidentified(id, money, 1);
        var spreading = Spreading.over(arrived.free(), named);
        receipts.add(arrived, bankFile, List.of());
        var after = identified(applyMoney.apply(arrived, spreading.shares(), REFERENCE, by), named);
        receipts.save(after, reasons(spreading, named));
        journal.post(List.of(ReceiptPostings.received(after, spreading.shares())));
        return id;
    }

    /// Held money is accepted by a person: what it is for is looked for now.
    Receipt release(Receipt.Held held, List<Invoice> named, LocalDate on, String by) {
        var accepted = held.accept();
        var spreading = Spreading.over(accepted.free(), named);
        var after = identified(applyMoney.apply(accepted, spreading.shares(), REFERENCE, by), named);
        receipts.save(after, reasons(spreading, named));
        ReceiptPostings.moved(accepted, after, spreading.shares(), on, "RELEASE-" + UuidV7.random())
                .ifPresent(entry -> journal.post(List.of(entry)));
        return after;
    }

    // Whoever names a reseller's invoice pays for that reseller, even when the invoice takes nothing any more.
    private static Receipt.Accepted identified(Receipt.Accepted receipt, List<Invoice> named) {
        var payers = named.stream()
                .flatMap(invoice -> Optional.ofNullable(invoice.bill().reseller()).stream())
                .distinct()
                .toList();
        return receipt.reseller() == null && payers.size() == 1 ? receipt.identify(payers.getFirst()) : receipt;
    }

    private static List<Reason> reasons(Spreading spreading, List<Invoice> named) {
        if (named.isEmpty()) {
            return List.of(new Reason("NO_REFERENCE", "no reference of an invoice was found"));
        }
        var reasons = new ArrayList<Reason>();
        var numbers = named.stream()
                .map(invoice -> invoice.bill().number().toString())
                .toList();
        reasons.add(new Reason("MATCHED_BY_REFERENCE", String.join(", ", numbers)));
        reasons.addAll(spreading.reasons());
        return reasons;
    }
}
