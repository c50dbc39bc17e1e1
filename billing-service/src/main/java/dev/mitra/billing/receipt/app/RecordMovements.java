package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.ReversalKind;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.receipt.BankMovement;
import dev.mitra.billing.receipt.BankMovements;
import dev.mitra.billing.receipt.ImportedFile;
import dev.mitra.billing.receipt.MovementListener;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptPostings;
import dev.mitra.kernel.UuidV7;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps what a bank file says beyond money received, so that BANK in the journal is what the bank says: a
/// booking that takes a receipt back reverses it, anything else waits in suspense for a person.
@ApplicationScoped
public class RecordMovements {

    private final BankMovements movements;
    private final ReverseReceipt reverseReceipt;
    private final Journal journal;
    private final List<MovementListener> listeners;

    RecordMovements(
            BankMovements movements,
            ReverseReceipt reverseReceipt,
            Journal journal,
            @All List<MovementListener> listeners) {
        this.movements = movements;
        this.reverseReceipt = reverseReceipt;
        this.journal = journal;
        this.listeners = listeners;
    }

    /// How many are new. Called after the file's receipts are written, in their transaction.
    @Transactional(Transactional.TxType.MANDATORY)
    public int record(List<BankMovement> moved, ImportedFile file) {
        if (moved.isEmpty()) {
            return 0;
        }
        // what the file brings is known to what follows in it
        var known = new HashSet<>(
                movements.known(moved.stream().map(BankMovement::bookingKey).toList()));
        int fresh = 0;
        for (var movement : moved) {
            if (known.add(movement.bookingKey())) {
                record(movement, file);
                fresh++;
            }
        }
        return fresh;
    }

    private void record(BankMovement movement, ImportedFile file) {
        var id = UuidV7.random();
        var reversed = movement.takesBack() && movement.amount().minor() < 0
                ? movements.reversed(movement).orElse(null)
                : null;
        if (reversed == null && listeners.stream().anyMatch(listener -> listener.explains(movement))) {
            movements.add(id, movement, file.id(), BankMovement.Meaning.REFUND, null);
            return;
        }
        if (reversed != null && isReversed(reversed, movement, file)) {
            movements.add(id, movement, file.id(), BankMovement.Meaning.REVERSAL, reversed);
            return;
        }
        movements.add(id, movement, file.id(), BankMovement.Meaning.UNEXPLAINED, null);
        journal.post(List.of(ReceiptPostings.unexplained(movement, id)));
    }

    /// Not where a part of the money went elsewhere meanwhile: the bank has it all the same, and somebody must look.
    private boolean isReversed(ReceiptId receipt, BankMovement movement, ImportedFile file) {
        var words = movement.text().isEmpty() ? "The bank reversed the booking." : movement.text();
        return reverseReceipt.reverse(receipt, ReversalKind.BANK, words, movement.valueDate(), file.by())
                instanceof Undoing.Done;
    }

    /// @param meaning null for all
    @Transactional
    public List<BankMovements.Kept> list(BankMovement.@Nullable Meaning meaning, @Nullable UUID before, int limit) {
        return movements.find(meaning, before, limit);
    }
}
