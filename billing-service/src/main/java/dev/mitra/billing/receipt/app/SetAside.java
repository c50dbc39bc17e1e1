package dev.mitra.billing.receipt.app;

import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/// Takes a reseller's credit aside for a refund, the latest money first. The caller posts it.
@ApplicationScoped
public class SetAside {

    private final Receipts receipts;

    SetAside(Receipts receipts) {
        this.receipts = receipts;
    }

    /// What is free, locked until the transaction ends.
    @Transactional(Transactional.TxType.MANDATORY)
    public Money credit(ResellerId reseller, Currency currency) {
        return of(reseller, currency).stream().map(Receipt.Accepted::free).reduce(Money.zero(currency), Money::plus);
    }

    /// @param amount at most the credit
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(ResellerId reseller, Money amount, UUID refund, String by) {
        var left = amount;
        for (var receipt : of(reseller, amount.currency()).reversed()) {
            var part = receipt.free().min(left);
            if (part.isPositive()) {
                left = left.minus(part);
                receipts.addRefunded(receipt.id(), refund, part, by);
                receipts.save(
                        receipt.allocate(part, reseller),
                        List.of(new Reason("REFUNDED", part + " set aside by " + by)));
            }
        }
    }

    private List<Receipt.Accepted> of(ResellerId reseller, Currency currency) {
        return receipts.lockCredit(List.of(reseller)).stream()
                .filter(receipt -> receipt.free().currency().equals(currency))
                .toList();
    }
}
