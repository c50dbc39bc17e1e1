package dev.mitra.billing.ledger;

import dev.mitra.billing.exchange.Conversion;
import dev.mitra.billing.exchange.Exchange;
import dev.mitra.billing.exchange.ExchangeId;
import dev.mitra.billing.exchange.ExchangePostings;
import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.CreditPart;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.Crediting;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.InvoicePostings;
import dev.mitra.billing.invoice.PartCrediting;
import dev.mitra.billing.invoice.Reopening;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptPostings;
import dev.mitra.billing.receipt.Returned;
import dev.mitra.billing.receipt.Share;
import dev.mitra.billing.receipt.Spreading;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Invoices, money and journal in memory: the domain's own moves in the order in which the use cases make them.
final class Books {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    final Map<InvoiceId, Invoice> invoices = new LinkedHashMap<>();
    final Map<ReceiptId, Receipt> receipts = new LinkedHashMap<>();
    final List<JournalEntry> journal = new ArrayList<>();
    final List<Exchange> exchanges = new ArrayList<>();

    /// What the bank has booked, positive or negative, by currency.
    final List<Money> bank = new ArrayList<>();

    private record Pays(ReceiptId receipt, InvoiceId invoice) {}

    private final Map<Pays, Money> pays = new LinkedHashMap<>();

    void issue(Invoice.Issued invoice) {
        invoices.put(invoice.bill().id(), invoice);
        journal.add(InvoicePostings.issued(invoice.bill()));
    }

    /// Money arrives for these invoices, or for none.
    ///
    /// @param payer whose it is when it names none; null for nobody that is known
    void receive(IncomingMoney money, List<Invoice> meant, @Nullable ResellerId payer) {
        bank.add(money.amount());
        var arrived = new Receipt.Unidentified(ReceiptId.random(), money, 1);
        var spreading = Spreading.over(arrived.free(), meant);
        Receipt.Accepted after = arrived;
        for (var share : spreading.shares()) {
            after = apply(after, share);
        }
        if (after.reseller() == null && payer != null) {
            after = after.identify(payer);
        }
        receipts.put(after.id(), after);
        journal.add(ReceiptPostings.received(after, spreading.shares()));
    }

    void allocate(Receipt.Accepted receipt, Invoice.Payable invoice, Money amount) {
        var share = new Share(invoice, amount);
        var after = apply(receipt, share);
        receipts.put(after.id(), after);
        ReceiptPostings.moved(receipt, after, List.of(share), DAY, "ALLOC-" + UuidV7.random())
                .ifPresent(journal::add);
    }

    void undo(Receipt.Accepted receipt, boolean unlearn) {
        var returned = takeBack(receipt);
        var after = receipt;
        for (var part : returned) {
            after = after.release(part.amount());
        }
        if (unlearn && !after.allocated().isPositive()) {
            after = after.unidentified();
        }
        receipts.put(after.id(), after);
        ReceiptPostings.takenBack(receipt, after, returned, DAY, "UNDO-" + UuidV7.random())
                .ifPresent(journal::add);
    }

    /// The bank takes money back, of which nothing was refunded or exchanged.
    void reverse(Receipt.Accepted receipt) {
        if (!paid(receipt.id(), receipt.money().amount()).equals(receipt.allocated())) {
            return;
        }
        bank.add(receipt.money().amount().negated());
        var returned = takeBack(receipt);
        receipts.put(receipt.id(), receipt.reverse());
        journal.add(ReceiptPostings.reversed(receipt, receipt.reverse(), returned, DAY));
    }

    void credit(Invoice invoice) {
        if (Crediting.of(invoice) instanceof Crediting.Credit(var credited, var released)) {
            invoices.put(credited.bill().id(), credited);
            var taxGone = invoice.credited().isZero()
                    ? List.<CreditPart>of()
                    : List.of(CreditPart.taxOnly(invoice.bill(), List.of()));
            post(invoice, CreditPart.rest(invoice.bill(), taxGone), CreditReason.VOIDED, released);
        }
    }

    void creditTax(Invoice invoice) {
        if (!invoice.credited().isZero()) {
            return;
        }
        var part = CreditPart.taxOnly(invoice.bill(), List.of());
        if (PartCrediting.of(invoice, part.total(), DAY) instanceof PartCrediting.Done done) {
            invoices.put(invoice.bill().id(), done.invoice());
            post(invoice, part, CreditReason.TAX_ONLY, done.released());
        }
    }

    /// Into the invoice's currency, all that is free, and all of it for the invoice.
    void exchange(Receipt.Accepted receipt, Invoice.Payable invoice, BigDecimal given, BigDecimal booked) {
        var conversion = Conversion.of(receipt.free(), given, invoice.open(), booked, Currency.getInstance("USD"));
        var exchange = new Exchange(ExchangeId.random(), receipt.id(), ReceiptId.random(), conversion, DAY, null);
        exchanges.add(exchange);
        receipts.put(receipt.id(), receipt.allocate(conversion.given(), receipt.reseller()));
        var money = receipt.money();
        var gained = new IncomingMoney(
                "EXCHANGE-" + exchange.id(),
                money.iban(),
                null,
                conversion.gained(),
                null,
                null,
                Money.zero(conversion.gained().currency()),
                money.bookedOn(),
                money.valueDate(),
                null,
                null,
                List.of(),
                List.of());
        var stands = Receipt.of(
                exchange.gained(),
                gained,
                receipt.reseller(),
                Money.zero(gained.amount().currency()),
                1);
        journal.add(ExchangePostings.made(exchange, receipt.reseller()));
        allocate(stands, invoice, conversion.gained());
    }

    Money balance(LedgerAccount account, String currency) {
        return posted(line -> line.account().equals(account), currency);
    }

    Money receivable(Invoice invoice) {
        var order = invoice.bill().order().id();
        var currency = invoice.open().currency().getCurrencyCode();
        return posted(line -> line.account().equals(LedgerAccount.AR) && order.equals(line.order()), currency);
    }

    private Money posted(Predicate<JournalLine> which, String currency) {
        var lines = journal.stream().flatMap(entry -> entry.lines().stream()).filter(which);
        return sum(lines.map(JournalLine::amount).toList(), currency);
    }

    static Money sum(List<Money> amounts, String currency) {
        var none = Money.of("0", currency);
        return amounts.stream()
                .filter(amount -> amount.currency().equals(none.currency()))
                .reduce(none, Money::plus);
    }

    private Receipt.Accepted apply(Receipt.Accepted receipt, Share share) {
        var bill = share.invoice().bill();
        invoices.put(bill.id(), share.invoice().settle(share.amount(), DAY).invoice());
        pays.merge(new Pays(receipt.id(), bill.id()), share.amount(), Money::plus);
        return receipt.allocate(share.amount(), bill.reseller());
    }

    private List<Returned> takeBack(Receipt.Accepted receipt) {
        var returned = new ArrayList<Returned>();
        for (var pay : List.copyOf(pays.keySet())) {
            if (pay.receipt().equals(receipt.id())) {
                var amount = Optional.ofNullable(pays.remove(pay)).orElseThrow();
                var invoice = Optional.ofNullable(invoices.get(pay.invoice())).orElseThrow();
                invoices.put(pay.invoice(), Reopening.of(invoice, amount).invoice());
                returned.add(new Returned(invoice.bill(), amount));
            }
        }
        return returned;
    }

    private Money paid(ReceiptId receipt, Money like) {
        return sum(
                pays.entrySet().stream()
                        .filter(pay -> pay.getKey().receipt().equals(receipt))
                        .map(Map.Entry::getValue)
                        .toList(),
                like.currency().getCurrencyCode());
    }

    // What had been paid goes back to the receipts, the latest money first.
    private void post(Invoice before, CreditPart part, CreditReason reason, Money released) {
        var number = new DocumentNumber(DocumentKind.CREDIT_NOTE, 2026, journal.size() + 1);
        var left = released;
        for (var pay : List.copyOf(pays.keySet()).reversed()) {
            var stands = pays.get(pay);
            if (pay.invoice().equals(before.bill().id()) && stands != null && left.isPositive()) {
                var back = stands.min(left);
                left = left.minus(back);
                pays.compute(pay, (_, amount) -> amount == null || amount.equals(back) ? null : amount.minus(back));
                receipts.computeIfPresent(pay.receipt(), (_, receipt) -> ((Receipt.Accepted) receipt).release(back));
            }
        }
        journal.add(InvoicePostings.credited(
                new CreditNote(UuidV7.random(), number, before.bill(), part, reason, "x", released, DAY)));
    }
}
