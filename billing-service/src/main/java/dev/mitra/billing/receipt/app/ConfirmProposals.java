package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.receipt.Proposal;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptRecord;
import dev.mitra.billing.receipt.Receipts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Confirms the best proposal of many receipts, each on its own: one that has changed meanwhile stops no
/// other.
@ApplicationScoped
public class ConfirmProposals {

    private final ProposeMatches proposeMatches;
    private final AllocateReceipt allocateReceipt;
    private final Receipts receipts;
    private final Invoices invoices;

    ConfirmProposals(
            ProposeMatches proposeMatches, AllocateReceipt allocateReceipt, Receipts receipts, Invoices invoices) {
        this.proposeMatches = proposeMatches;
        this.allocateReceipt = allocateReceipt;
        this.receipts = receipts;
        this.invoices = invoices;
    }

    /// @param leastScore a best proposal below it is not confirmed
    /// @return the receipts that were confirmed, as they stand now
    public List<ReceiptRecord> confirm(List<ReceiptId> ids, int leastScore, String by) {
        var confirmed = new ArrayList<ReceiptId>();
        for (var id : ids) {
            // A transaction of its own: what it has read is not read again under the locks of the allocation.
            var best = QuarkusTransaction.requiringNew().call(() -> best(id, leastScore));
            if (best.isPresent() && confirm(id, best.get(), by)) {
                confirmed.add(id);
            }
        }
        return confirmed.isEmpty()
                ? List.of()
                : QuarkusTransaction.requiringNew().call(() -> receipts.records(confirmed));
    }

    private Optional<Proposal> best(ReceiptId id, int leastScore) {
        return proposeMatches.propose(id).stream()
                .filter(proposal -> proposal.score() >= leastScore)
                .findFirst();
    }

    private boolean confirm(ReceiptId id, Proposal proposal, String by) {
        try {
            QuarkusTransaction.requiringNew().run(() -> apply(id, proposal, by));
            return true;
        } catch (ChangedMeanwhile skipped) {
            return false;
        }
    }

    // All of it or nothing.
    private void apply(ReceiptId id, Proposal proposal, String by) {
        // all invoices before the receipt, as everywhere
        invoices.lock(proposal.parts().stream().map(Proposal.Part::number).toList());
        for (var part : proposal.parts()) {
            if (!(allocateReceipt.allocate(id, part.number(), part.amount(), by) instanceof Allocating.Done)) {
                throw new ChangedMeanwhile();
            }
        }
    }

    private static final class ChangedMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
