package dev.mitra.billing.ledger;

import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.receipt.ChargesPolicy;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.UuidV7;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Draws what happens next to some books: any move that the service allows, with any amount.
final class AnyMove {

    static final List<String> CURRENCIES = List.of("USD", "EUR");

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private final Random random;

    AnyMove(Random random) {
        this.random = random;
    }

    void in(Books books) {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> books.issue(new Invoice.Issued(bill(), 1));
            case 3, 4 -> wire(books);
            case 5 ->
                accepted(books)
                        .filter(receipt -> receipt.free().isPositive())
                        .ifPresent(receipt -> payable(books, receipt.free().currency())
                                .ifPresent(invoice -> books.allocate(
                                        receipt, invoice, part(receipt.free().min(invoice.open())))));
            case 6 ->
                accepted(books).ifPresent(receipt -> {
                    if (random.nextBoolean()) {
                        books.undo(receipt, random.nextBoolean());
                    } else if (!receipt.money().bookingKey().startsWith("EXCHANGE")) {
                        books.reverse(receipt);
                    }
                });
            case 7 ->
                any(List.copyOf(books.invoices.values())).ifPresent(invoice -> {
                    if (random.nextBoolean()) {
                        books.credit(invoice);
                    } else {
                        books.creditTax(invoice);
                    }
                });
            case 8 ->
                accepted(books)
                        .filter(receipt -> receipt.free().isPositive())
                        .ifPresent(receipt -> AnyRefund.of(
                                books,
                                receipt,
                                part(receipt.free()),
                                Money.ofMinor(
                                        random.nextInt(1_500),
                                        receipt.free().currency().getCurrencyCode()),
                                any(List.of(AnyRefund.End.values())).orElseThrow()));
            default -> exchange(books);
        }
    }

    private void exchange(Books books) {
        accepted(books)
                .filter(receipt -> receipt.reseller() != null && receipt.free().isPositive())
                .ifPresent(receipt -> {
                    var other = receipt.free().currency().getCurrencyCode().equals("USD") ? "EUR" : "USD";
                    payable(books, Currency.getInstance(other))
                            .ifPresent(
                                    invoice -> books.exchange(receipt, invoice, rate(other, false), rate(other, true)));
                });
    }

    // USD is the vendor's own
    private BigDecimal rate(String other, boolean booked) {
        return other.equals("EUR") == booked ? BigDecimal.valueOf(900 + random.nextInt(400), 3) : BigDecimal.ONE;
    }

    private void wire(Books books) {
        var currency = CURRENCIES.get(random.nextInt(2));
        var amount = Money.ofMinor(1 + random.nextInt(200_000), currency);
        var meant = random.nextInt(3) == 0
                ? List.<Invoice>of()
                : List.copyOf(books.invoices.values()).stream()
                        .filter(_ -> random.nextBoolean())
                        .toList();
        var sent = amount.plus(Money.ofMinor(random.nextInt(3_000), currency));
        var money = new IncomingMoney(
                UuidV7.random().toString(),
                "iban",
                null,
                amount,
                sent,
                null,
                Money.of("0", currency),
                DAY,
                DAY,
                null,
                null,
                List.of(),
                List.of());
        var open = Books.sum(meant.stream().map(Invoice::open).toList(), currency);
        var policy = random.nextBoolean() ? ChargesPolicy.VENDOR : ChargesPolicy.PAYER;
        books.receive(money.bearing(policy.borne(money, open)), meant, random.nextBoolean() ? Bills.RESELLER : null);
    }

    private Bill bill() {
        var currency = CURRENCIES.get(random.nextInt(2));
        var net = Money.ofMinor(2 + random.nextInt(100_000), "USD");
        var tax = random.nextBoolean()
                ? Money.ofMinor(0, "USD")
                : Money.ofMinor(1 + random.nextInt((int) net.minor()), "USD");
        int sequence = 1 + random.nextInt(999_999);
        var bill = Bills.of(sequence, net.amount().toPlainString(), tax.amount().toPlainString(), DAY);
        if (currency.equals("EUR")) {
            bill = Bills.in("EUR", bill);
        }
        return random.nextInt(5) == 0 && tax.isZero() ? asDebitNote(bill, sequence) : bill;
    }

    private static Bill asDebitNote(Bill bill, int sequence) {
        return new Bill(
                bill.id(),
                new DocumentNumber(DocumentKind.DEBIT_NOTE, 2026, sequence),
                bill.order(),
                bill.billTo(),
                bill.lines(),
                bill.net(),
                bill.tax(),
                bill.issuedOn(),
                bill.dueOn());
    }

    private Money part(Money most) {
        return Money.ofMinor(1 + random.nextLong(most.minor()), most.currency().getCurrencyCode());
    }

    Optional<Receipt.Accepted> accepted(Books books) {
        return any(books.receipts.values().stream()
                .filter(Receipt.Accepted.class::isInstance)
                .map(Receipt.Accepted.class::cast)
                .toList());
    }

    Optional<Invoice.Payable> payable(Books books, Currency currency) {
        var open = new ArrayList<Invoice.Payable>();
        for (var invoice : books.invoices.values()) {
            if (invoice instanceof Invoice.Payable payable
                    && payable.open().currency().equals(currency)) {
                open.add(payable);
            }
        }
        return any(open);
    }

    private <T> Optional<T> any(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
