package dev.mitra.billing.receipt.app;

import dev.mitra.billing.receipt.GivenBack;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.UsedOtherwise;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/// Takes money aside for a refund, and puts it back. The caller posts it.
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

    /// The latest money first.
    ///
    /// @param amount at most the credit
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(ResellerId reseller, Money amount, UUID refund, String by) {
        var left = amount;
        for (var receipt : of(reseller, amount.currency()).reversed()) {
            var part = receipt.free().min(left);
            if (part.isPositive()) {
                left = left.minus(part);
                take(receipt, part, refund, by);
            }
        }
    }

    /// @param receipt locked by the caller
    /// @param amount at most what is free of it
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(Receipt.Accepted receipt, Money amount, UUID refund, String by) {
        receipts.free(receipt)
                .latest(amount)
                .forEach(part -> receipts.addRefunded(receipt.id(), refund, part.amount(), part.countsOn(), by));
        receipts.save(
                receipt.allocate(amount, receipt.reseller()),
                List.of(new Reason("REFUNDED", amount + " set aside by " + by)));
    }

    /// The receipts of a refund, locked; to be called before the refund's lock.
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockReceipts(UUID refund) {
        receipts.lockAhead(
                receipts.refunded(refund).stream().map(UsedOtherwise::receipt).toList());
    }

    /// All that a refund had taken is free again, under the lock of its receipts.
    ///
    /// @param on from this day: meanwhile it was on its way to whoever had asked for it
    @Transactional(Transactional.TxType.MANDATORY)
    public List<GivenBack> putBack(UUID refund, LocalDate on, String words, String by) {
        var given = new ArrayList<GivenBack>();
        for (var used : receipts.refunded(refund)) {
            var receipt = (Receipt.Accepted) receipts.lock(used.receipt()).orElseThrow();
            var valued = receipt.money().valueDate();
            var from = on.isBefore(valued) ? valued : on;
            receipts.addRefunded(receipt.id(), refund, used.amount().negated(), from, by);
            receipts.save(receipt.release(used.amount()), List.of(new Reason("REFUND_CANCELLED", words)));
            given.add(new GivenBack(receipt.reseller(), used.amount()));
        }
        return given;
    }

    private List<Receipt.Accepted> of(ResellerId reseller, Currency currency) {
        return receipts.lockCredit(List.of(reseller)).stream()
                .filter(receipt -> receipt.free().currency().equals(currency))
                .toList();
    }
}
