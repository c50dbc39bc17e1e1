package dev.mitra.billing.exchange.app;

import dev.mitra.billing.exchange.Exchange;
import dev.mitra.billing.exchange.ExchangeId;
import dev.mitra.billing.exchange.Exchanges;
import dev.mitra.billing.exchange.app.Exchanging.NoRate;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Finance says that money of one currency settles an invoice of another: it is exchanged, and pays the
/// invoice. A person says so, since only the bank's advice tells how much of the invoice's currency was
/// meant.
@ApplicationScoped
public class ExchangeMoney {

    private final Receipts receipts;
    private final Invoices invoices;
    private final Exchanges exchanges;
    private final Valuing valuing;
    private final MakeExchange makeExchange;
    private final BigDecimal mostPercent;

    ExchangeMoney(
            Receipts receipts,
            Invoices invoices,
            Exchanges exchanges,
            Valuing valuing,
            MakeExchange makeExchange,
            @ConfigProperty(name = "mitra.exchange.most-percent-off") BigDecimal mostPercent) {
        this.receipts = receipts;
        this.invoices = invoices;
        this.exchanges = exchanges;
        this.valuing = valuing;
        this.makeExchange = makeExchange;
        this.mostPercent = mostPercent;
    }

    /// What finance wants.
    ///
    /// @param given of the receipt's money; null for all that is free
    /// @param settles in the invoice's currency; null for what the payer instructed, else what is open
    public record Wish(
            DocumentNumber invoice,
            @Nullable Money given,
            @Nullable Money settles) {}

    @Transactional
    public Exchanging exchange(ReceiptId id, Wish wish, String by) {
        var invoice = invoices.lock(List.of(wish.invoice())).stream().findFirst();
        var receipt = receipts.lock(id);
        if (receipt.isEmpty()) {
            return new Exchanging.UnknownReceipt();
        }
        if (invoice.isEmpty()) {
            return new Exchanging.UnknownInvoice();
        }
        return switch (receipt.get()) {
            case Receipt.Held _ -> new Exchanging.StillHeld();
            case Receipt.Reversed _ -> new Exchanging.Reversed();
            case Receipt.Accepted accepted ->
                refusal(accepted, invoice.get(), wish)
                        .orElseGet(() -> exchange(accepted, (Invoice.Payable) invoice.get(), wish, by));
        };
    }

    /// The newest first.
    @Transactional
    public List<Exchange> list(@Nullable ExchangeId before, int limit) {
        return exchanges.find(before, limit);
    }

    private static Optional<Exchanging> refusal(Receipt.Accepted receipt, Invoice invoice, Wish wish) {
        var currency = invoice.bill().net().currency();
        if (currency.equals(receipt.money().amount().currency())) {
            return Optional.of(new Exchanging.SameCurrency());
        }
        if (receipt.reseller() != null
                && !Objects.equals(receipt.reseller(), invoice.bill().reseller())) {
            return Optional.of(new Exchanging.OtherPayer());
        }
        if (!(invoice instanceof Invoice.Payable)) {
            return Optional.of(new Exchanging.NothingOpen());
        }
        var settles = wish.settles();
        if (settles != null && (!settles.currency().equals(currency) || !settles.isPositive())) {
            return Optional.of(new Exchanging.WrongCurrency());
        }
        var given = wish.given() == null ? receipt.free() : wish.given();
        boolean fits = given.currency().equals(receipt.free().currency())
                && given.isPositive()
                && !receipt.free().isLessThan(given);
        return fits ? Optional.empty() : Optional.of(new Exchanging.TooMuch(receipt.free()));
    }

    private Exchanging exchange(Receipt.Accepted receipt, Invoice.Payable invoice, Wish wish, String by) {
        var given = wish.given() == null ? receipt.free() : wish.given();
        var settles = wish.settles() == null ? meant(receipt, invoice, given) : wish.settles();
        var worth = isBanksWord(receipt.money(), given, settles)
                ? Optional.<Money>empty()
                : valuing.worth(given, settles.currency(), receipt.money().valueDate())
                        .filter(fair -> isImplausible(settles, fair));
        if (worth.isPresent()) {
            return new Exchanging.Implausible(settles, worth.get());
        }
        return switch (valuing.of(
                given, receipt.money().valueDate(), settles, invoice.bill().issuedOn())) {
            case Valuing.Missing(var currency, var on) -> new NoRate(currency, on);
            case Valuing.Valued(var conversion) ->
                new Exchanging.Done(makeExchange.make(receipt, invoice, conversion, by));
        };
    }

    // What the payer instructed and what arrived for it, both from the bank's file.
    private static boolean isBanksWord(IncomingMoney money, Money given, Money settles) {
        return settles.equals(money.instructed()) && given.equals(money.amount());
    }

    // A slip of the keyboard would be a gain or loss in the books.
    private boolean isImplausible(Money settles, Money worth) {
        var off = settles.minus(worth).amount().abs().movePointRight(2);
        return off.compareTo(worth.amount().multiply(mostPercent)) > 0;
    }

    // What the payer instructed in the invoice's currency, where the bank says so and nothing of it was used.
    private static Money meant(Receipt.Accepted receipt, Invoice.Payable invoice, Money given) {
        var instructed = receipt.money().instructed();
        return instructed != null
                        && isBanksWord(receipt.money(), given, instructed)
                        && instructed.currency().equals(invoice.open().currency())
                ? instructed
                : invoice.open();
    }
}
