package dev.mitra.billing.receipt.app;

import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptRecord;
import dev.mitra.billing.receipt.Receipts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/// Confirms the best proposal of many receipts, each on its own: one that has changed meanwhile stops no
/// other.
@ApplicationScoped
public class ConfirmProposals {

    private final ProposeMatches proposeMatches;
    private final AllocateReceipt allocateReceipt;
    private final Receipts receipts;

    ConfirmProposals(ProposeMatches proposeMatches, AllocateReceipt allocateReceipt, Receipts receipts) {
        this.proposeMatches = proposeMatches;
        this.allocateReceipt = allocateReceipt;
        this.receipts = receipts;
    }

    /// @param leastScore a best proposal below it is not confirmed
    /// @return the receipts that were confirmed, as they stand now
    public List<ReceiptRecord> confirm(List<ReceiptId> ids, int leastScore, String by) {
        var confirmed = new ArrayList<ReceiptId>();
        for (var id : ids) {
            if (QuarkusTransaction.requiringNew().call(() -> confirmBest(id, leastScore, by))) {
                confirmed.add(id);
            }
        }
        return confirmed.isEmpty()
                ? List.of()
                : QuarkusTransaction.requiringNew().call(() -> receipts.records(confirmed));
    }

    private boolean confirmBest(ReceiptId id, int leastScore, String by) {
        var best = proposeMatches.propose(id).stream()
                .filter(proposal -> proposal.score() >= leastScore)
                .findFirst();
        if (best.isEmpty()) {
            return false;
        }
        boolean all = true;
        for (var part : best.get().parts()) {
            all &= allocateReceipt.allocate(id, part.number(), part.amount(), by) instanceof Allocating.Done;
        }
        if (!all) {
            QuarkusTransaction.setRollbackOnly();
        }
        return all;
    }
}
