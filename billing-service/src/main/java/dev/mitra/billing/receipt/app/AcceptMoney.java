package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.PayerAccounts;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptPostings;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.Share;
import dev.mitra.billing.receipt.Spreading;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Accepts money that the bank has booked: finds what it is for, settles that, and posts it (R5.2).
@ApplicationScoped
class AcceptMoney {

    private final FindMeaning findMeaning;
    private final ApplyMoney applyMoney;
    private final UseCredit useCredit;
    private final Receipts receipts;
    private final Journal journal;
    private final PayerAccounts payers;
    private final ReceiptRules rules;

    AcceptMoney(
            FindMeaning findMeaning,
            ApplyMoney applyMoney,
            UseCredit useCredit,
            Receipts receipts,
            Journal journal,
            PayerAccounts payers,
            ReceiptRules rules) {
        this.findMeaning = findMeaning;
        this.applyMoney = applyMoney;
        this.useCredit = useCredit;
        this.receipts = receipts;
        this.journal = journal;
        this.payers = payers;
        this.rules = rules;
    }

    ReceiptId receive(IncomingMoney money, UUID bankFile, String by) {
        var id = ReceiptId.random();
        var hold = rules.holds().hold(money, payers.isKnown(money.payerIban()));
        if (hold.isPresent()) {
            var held = new Receipt.Held(id, money, hold.get(), 1);
            receipts.add(held, bankFile, List.of(new Reason("HELD_" + hold.get(), "waits for release by finance")));
            journal.post(List.of(ReceiptPostings.received(held, List.of())));
            return id;
        }
        var arrived = new Receipt.Unidentified(id, money, 1);
        receipts.add(arrived, bankFile, List.of());
        var accepted = accept(arrived, findMeaning.of(money), by);
        journal.post(List.of(ReceiptPostings.received(accepted.receipt(), accepted.shares())));
        return id;
    }

    /// What money is for, locked: to be asked before the receipt is locked.
    FindMeaning.Meaning meaning(IncomingMoney money) {
        return findMeaning.of(money);
    }

    /// Held money is accepted by a person.
    ///
    /// @param meaning what it is for, looked for now
    void release(Receipt.Held held, FindMeaning.Meaning meaning, LocalDate on, String by) {
        var before = held.accept();
        var accepted = accept(before, meaning, by);
        ReceiptPostings.moved(before, accepted.receipt(), accepted.shares(), on, "RELEASE-" + UuidV7.random())
                .ifPresent(entry -> journal.post(List.of(entry)));
    }

    private Receipt.Accepted bearing(Receipt.Accepted arrived, List<Invoice> meant) {
        var money = arrived.money();
        var open = meant.stream()
                .map(Invoice::open)
                .filter(amount -> amount.currency().equals(money.amount().currency()))
                .reduce(Money.zero(money.amount().currency()), Money::plus);
        var borne = money.bearing(rules.charges().borne(money, open));
        return Receipt.of(arrived.id(), borne, arrived.reseller(), arrived.allocated(), arrived.version());
    }

    private record Accepted(Receipt.Accepted receipt, List<Share> shares) {}

    private Accepted accept(Receipt.Accepted arrived, FindMeaning.Meaning meaning, String by) {
        var worth = bearing(arrived, meaning.invoices());
        var spreading = Spreading.over(worth.free(), meaning.invoices());
        var after = applyMoney.apply(worth, spreading.shares(), meaning.by(), by);
        if (after.reseller() == null && meaning.payer() != null) {
            after = after.identify(meaning.payer());
        }
        var reasons = new ArrayList<>(meaning.reasons());
        reasons.addAll(spreading.reasons());
        receipts.save(after, reasons);
        useCredit.pay(spreading.leftOpen(meaning.invoices()), arrived.money().valueDate());
        return new Accepted(after, spreading.shares());
    }
}
