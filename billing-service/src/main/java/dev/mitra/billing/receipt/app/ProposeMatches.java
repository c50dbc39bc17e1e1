package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.receipt.Proposal;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/// Says what free money may be meant for, as things stand now. A person confirms by allocating it.
@ApplicationScoped
public class ProposeMatches {

    private static final int MOST = 5;

    private final Receipts receipts;
    private final Invoices invoices;
    private final ReceiptRules rules;

    ProposeMatches(Receipts receipts, Invoices invoices, ReceiptRules rules) {
        this.receipts = receipts;
        this.invoices = invoices;
        this.rules = rules;
    }

    private static Money sent(Receipt.Accepted receipt) {
        return receipt.money().amount().plus(receipt.money().charges());
    }

    /// The best first; empty when nothing speaks for any invoice, or there is no such receipt.
    @Transactional
    public List<Proposal> propose(ReceiptId id) {
        return receipts.records(List.of(id)).stream()
                .flatMap(kept -> switch (kept.receipt()) {
                    case Receipt.Held _, Receipt.Reversed _ -> Stream.<Proposal>empty();
                    case Receipt.Accepted accepted -> propose(accepted);
                })
                .toList();
    }

    private Stream<Proposal> propose(Receipt.Accepted receipt) {
        if (!receipt.free().isPositive()) {
            return Stream.empty();
        }
        var payer = receipt.reseller();
        if (payer != null) {
            var open = invoices.lockOpen(payer, receipt.free().currency());
            var worth = receipt.free().plus(rules.charges().borne(receipt.money(), sent(receipt)));
            return Stream.concat(
                    Proposal.withinTolerance(receipt, worth, open).stream(),
                    Proposal.oldestFirst(receipt, List.copyOf(open)).stream());
        }
        var same = invoices.open(receipt.free(), MOST);
        return same.stream().map(invoice -> Proposal.sameAmount(receipt, invoice, same.size() == 1));
    }
}
