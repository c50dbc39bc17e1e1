package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.ReversalKind;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptPostings;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes back any match, whoever made it: invoice, money, journal and what was learnt about the payer are
/// as before.
@ApplicationScoped
public class UndoMatch {

    private final Receipts receipts;
    private final TakeBack takeBack;
    private final Journal journal;
    private final AuditTrail audit;
    private final BusinessClock clock;

    UndoMatch(Receipts receipts, TakeBack takeBack, Journal journal, AuditTrail audit, BusinessClock clock) {
        this.receipts = receipts;
        this.takeBack = takeBack;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param number null for all that the receipt pays
    @Transactional
    public Undoing undo(ReceiptId id, @Nullable DocumentNumber number, String words, String by) {
        var meant = receipts.allocatedOf(id).stream()
                .filter(allocated -> number == null || allocated.number().equals(number))
                .toList();
        var locked = takeBack.lockPaid(meant);
        var receipt = receipts.lock(id);
        if (receipt.isEmpty()) {
            return new Undoing.UnknownReceipt();
        }
        return switch (receipt.get()) {
            case Receipt.Held _, Receipt.Reversed _ -> new Undoing.NotAllocated();
            case Receipt.Accepted accepted -> {
                // another may have undone it while we waited
                var standing = receipts.allocatedOf(id).stream()
                        .filter(meant::contains)
                        .toList();
                if (standing.isEmpty()) {
                    yield new Undoing.NotAllocated();
                }
                var returned = takeBack.takeBack(accepted, standing, locked, ReversalKind.CORRECTION, words, by);
                var after = accepted;
                for (var part : returned) {
                    after = after.release(part.amount());
                }
                after = unidentified(after.withoutIdleCharges());
                receipts.save(
                        after,
                        standing.stream()
                                .map(part -> new Reason(
                                        "UNDONE", words, part.number().toString(), by))
                                .toList());
                var counts = receipts.free(after).lastDay(after.money().valueDate());
                ReceiptPostings.takenBack(accepted, after, returned, clock.today(), "UNDO-" + UuidV7.random())
                        .ifPresent(entry -> journal.post(List.of(entry.valued(counts))));
                audit.record(by, "MatchUndone", id.external(), described(accepted), words);
                yield new Undoing.Done(receipts.records(List.of(id)).getFirst());
            }
        };
    }

    // Whose money it is was perhaps known from the match alone.
    private Receipt.Accepted unidentified(Receipt.Accepted after) {
        var reseller = after.reseller();
        if (reseller == null || after.allocated().isPositive()) {
            return after;
        }
        takeBack.unlearn(after, reseller);
        return takeBack.knownPayer(after, reseller) ? after : after.unidentified();
    }

    private static String described(Receipt.Accepted receipt) {
        return receipt.allocated() + " allocated";
    }
}
