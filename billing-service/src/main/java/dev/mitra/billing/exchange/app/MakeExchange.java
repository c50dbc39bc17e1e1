package dev.mitra.billing.exchange.app;

import dev.mitra.billing.exchange.Conversion;
import dev.mitra.billing.exchange.Exchange;
import dev.mitra.billing.exchange.ExchangeId;
import dev.mitra.billing.exchange.ExchangePostings;
import dev.mitra.billing.exchange.Exchanges;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptPostings;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.app.AllocateReceipt;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes an exchange: the money leaves its receipt, stands as a receipt in the other currency with the same
/// value date, and pays the invoice. The caller holds both locks.
@ApplicationScoped
class MakeExchange {

    private final Exchanges exchanges;
    private final Receipts receipts;
    private final AllocateReceipt allocateReceipt;
    private final Journal journal;
    private final AuditTrail audit;
    private final BusinessClock clock;

    MakeExchange(
            Exchanges exchanges,
            Receipts receipts,
            AllocateReceipt allocateReceipt,
            Journal journal,
            AuditTrail audit,
            BusinessClock clock) {
        this.exchanges = exchanges;
        this.receipts = receipts;
        this.allocateReceipt = allocateReceipt;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Exchange make(Receipt.Accepted receipt, Invoice.Payable invoice, Conversion conversion, String by) {
        var number = invoice.bill().number();
        var owner = invoice.bill().reseller();
        var exchange =
                new Exchange(ExchangeId.random(), receipt.id(), ReceiptId.random(), conversion, clock.today(), null);
        var named = named(receipt, owner);
        receipts.save(
                named.allocate(conversion.given(), owner),
                List.of(new Reason("EXCHANGED", conversion.given() + " into " + conversion.gained() + " by " + by)));
        var gained = exchanged(receipt.money(), exchange);
        var none = Money.zero(gained.amount().currency());
        receipts.add(
                Receipt.of(exchange.gained(), gained, owner, none, 1),
                exchanges.bankFileOf(receipt.id()),
                List.of(new Reason("EXCHANGED", "out of " + conversion.given())));
        exchanges.add(exchange, by);
        exchanges.allocate(receipt.id(), exchange.id(), conversion.given(), by);
        journal.post(List.of(ExchangePostings.made(exchange, owner).valued(gained.valueDate())));
        allocateReceipt.allocate(exchange.gained(), number, conversion.gained().min(invoice.open()), by);
        audit.record(
                by,
                "MoneyExchanged",
                receipt.id().external(),
                conversion.given() + " free",
                conversion.gained() + " for " + number + ", result " + conversion.result());
        return exchange;
    }

    // Money that nobody had named is the invoice's reseller's from now on.
    private Receipt.Accepted named(Receipt.Accepted receipt, @Nullable ResellerId owner) {
        if (receipt.reseller() != null || owner == null) {
            return receipt;
        }
        var named = receipt.identify(owner);
        ReceiptPostings.moved(receipt, named, List.of(), clock.today(), "NAMED-" + UuidV7.random())
                .ifPresent(entry -> journal.post(List.of(entry)));
        return named;
    }

    private static IncomingMoney exchanged(IncomingMoney given, Exchange exchange) {
        return new IncomingMoney(
                IncomingMoney.exchanged(exchange.id().value()),
                given.iban(),
                null,
                exchange.conversion().gained(),
                null,
                null,
                Money.zero(exchange.conversion().gained().currency()),
                given.bookedOn(),
                given.valueDate(),
                given.payer(),
                given.payerIban(),
                List.of(),
                List.of("Exchanged: " + exchange.given().external()));
    }
}
