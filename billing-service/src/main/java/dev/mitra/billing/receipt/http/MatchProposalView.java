package dev.mitra.billing.receipt.http;

import dev.mitra.billing.receipt.Proposal;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.kernel.Money;
import java.util.List;

/// A proposal.
///
/// @param score 0 to 100
public record MatchProposalView(ReceiptId receiptId, int score, List<Part> allocations, List<Reason> reasons) {

    /// What one invoice would take.
    public record Part(String invoiceNumber, Money amount) {}

    static MatchProposalView of(Proposal proposal) {
        return new MatchProposalView(
                proposal.receipt(),
                proposal.score(),
                proposal.parts().stream()
                        .map(part -> new Part(part.number().toString(), part.amount()))
                        .toList(),
                proposal.reasons());
    }
}
