package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.ReversalKind;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.receipt.BankMovements;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptPostings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Finance says which receipt a booking took back that nobody could explain: it leaves SUSPENSE, and the money
/// leaves BANK once.
@ApplicationScoped
public class ReverseByMovement {

    private final BankMovements movements;
    private final ReverseReceipt reverseReceipt;
    private final Journal journal;

    ReverseByMovement(BankMovements movements, ReverseReceipt reverseReceipt, Journal journal) {
        this.movements = movements;
        this.reverseReceipt = reverseReceipt;
        this.journal = journal;
    }

    /// As of the value date of the movement.
    ///
    /// @param movement of the receipt's account and amount
    @Transactional
    public Undoing reverse(ReceiptId id, UUID movement, ReversalKind kind, String words, String by) {
        var unexplained = movements.lockUnexplained(movement, id);
        if (unexplained.isEmpty()) {
            return new Undoing.OtherMovement();
        }
        var booked = unexplained.get();
        var undoing = reverseReceipt.reverse(id, kind, words, booked.valueDate(), by);
        if (undoing instanceof Undoing.Done) {
            movements.explain(movement, id);
            journal.post(List.of(ReceiptPostings.explained(booked, movement)));
        }
        return undoing;
    }
}
