package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptPostings;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.Share;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finance says which invoice money is for: money that nobody has named, or a payer's credit.
@ApplicationScoped
public class AllocateReceipt {

    private final Receipts receipts;
    private final Invoices invoices;
    private final ApplyMoney applyMoney;
    private final Journal journal;
    private final BusinessClock clock;
    private final ReceiptRules rules;

    AllocateReceipt(
            Receipts receipts,
            Invoices invoices,
            ApplyMoney applyMoney,
            Journal journal,
            BusinessClock clock,
            ReceiptRules rules) {
        this.receipts = receipts;
        this.invoices = invoices;
        this.applyMoney = applyMoney;
        this.journal = journal;
        this.clock = clock;
        this.rules = rules;
    }

    /// @param amount null for as much as is free and open
    /// @param by who says so
    @Transactional
    public Allocating allocate(ReceiptId id, DocumentNumber number, @Nullable Money amount, String by) {
        var invoice = invoices.lock(List.of(number)).stream().findFirst();
        var receipt = receipts.lock(id);
        if (receipt.isEmpty()) {
            return new Allocating.UnknownReceipt();
        }
        if (invoice.isEmpty()) {
            return new Allocating.UnknownInvoice();
        }
        return switch (receipt.get()) {
            case Receipt.Held _ -> new Allocating.StillHeld();
            case Receipt.Reversed _ -> new Allocating.Reversed();
            case Receipt.Accepted accepted -> allocate(accepted, invoice.get(), amount, by);
        };
    }

    private Allocating allocate(Receipt.Accepted receipt, Invoice invoice, @Nullable Money wanted, String by) {
        var bill = invoice.bill();
        if (!bill.net().currency().equals(receipt.money().amount().currency())) {
            return new Allocating.OtherCurrency();
        }
        if (receipt.reseller() != null && !receipt.reseller().equals(bill.reseller())) {
            return new Allocating.OtherPayer();
        }
        return switch (invoice) {
            case Invoice.Paid _, Invoice.WrittenOff _, Invoice.Credited _ -> new Allocating.NothingOpen();
            case Invoice.Payable payable -> {
                var worth = bearing(receipt, payable);
                var most = worth.free().min(payable.open());
                var amount = wanted == null ? most : wanted;
                var fits = amount.currency().equals(most.currency()) && amount.isPositive() && !most.isLessThan(amount);
                yield fits ? allocate(receipt, worth, new Share(payable, amount), by) : new Allocating.TooMuch(most);
            }
        };
    }

    // Charges that the vendor bears settle the last of what the money is for.
    private Receipt.Accepted bearing(Receipt.Accepted receipt, Invoice.Payable last) {
        var money = receipt.money();
        if (money.chargesBorne().isPositive()) {
            return receipt;
        }
        var borne = rules.charges().borne(money, receipt.allocated().plus(last.open()));
        return Receipt.of(
                receipt.id(), money.bearing(borne), receipt.reseller(), receipt.allocated(), receipt.version());
    }

    private Allocating allocate(Receipt.Accepted receipt, Receipt.Accepted worth, Share share, String by) {
        var counts = receipts.free(receipt).lastDay(receipt.money().valueDate());
        // what is not needed of the charges is nobody's credit
        var after =
                applyMoney.apply(worth, List.of(share), ApplyMoney.BY_HAND, by).withoutIdleCharges();
        var number = share.invoice().bill().number();
        receipts.save(
                after,
                List.of(new Reason("ALLOCATED_BY_HAND", share.amount() + " to " + number, number.toString(), by)));
        ReceiptPostings.moved(receipt, after, List.of(share), clock.today(), "ALLOC-" + UuidV7.random())
                .ifPresent(entry -> journal.post(List.of(entry.valued(counts))));
        return new Allocating.Done(receipts.records(List.of(receipt.id())).getFirst());
    }
}
