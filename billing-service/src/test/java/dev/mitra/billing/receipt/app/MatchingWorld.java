package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.CreditorReference;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.InvoiceBundles;
import dev.mitra.billing.receipt.PayerAccounts;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Some resellers with a few invoices at prices that repeat, and wires that name some of them, or none.
final class MatchingWorld {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final String[] PRICES = {"99.00", "99.00", "450.00", "899.10", "955.29", "1618.20"};

    private final Random random;
    private final List<ResellerId> resellers = List.of(ResellerId.random(), ResellerId.random());
    private final List<Invoice> invoices;
    private final Map<String, List<ResellerId>> accounts = new HashMap<>();

    MatchingWorld(Random random) {
        this.random = random;
        accounts.put("ONE", List.of(resellers.getFirst()));
        accounts.put("BOTH", resellers);
        invoices = IntStream.rangeClosed(1, 1 + random.nextInt(8))
                .mapToObj(this::invoice)
                .toList();
    }

    private Invoice invoice(int number) {
        var order = Bills.order(resellers.get(random.nextInt(3) / 2), DAY.minusDays(random.nextInt(40)), Terms.NET30);
        var bill = Bills.of(order, number, PRICES[random.nextInt(PRICES.length)], "0.00");
        var issued = new Invoice.Issued(bill, 1);
        return switch (random.nextInt(6)) {
            case 0 -> issued.settle(bill.total(), DAY).invoice();
            case 1 -> issued.settle(Money.of("10.00", "USD"), DAY).invoice();
            default -> issued;
        };
    }

    /// @param named what its writer means by the text
    record Wire(IncomingMoney money, Set<Invoice> named) {}

    Wire wire() {
        var named = new LinkedHashSet<Invoice>();
        var text = new ArrayList<String>();
        if (random.nextInt(3) == 0) {
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
                var one = invoices.get(random.nextInt(invoices.size()));
                named.add(one);
                text.add(written(one.bill().number()));
            }
        }
        if (random.nextInt(3) == 0) {
            text.add(List.of("thanks", "RF99INV2026000001", "INV-2026-009999", "order 000000000424")
                    .get(random.nextInt(4)));
        }
        var account = List.of("ONE", "ONE", "BOTH", "NOBODY").get(random.nextInt(4));
        return new Wire(money(account, text), named);
    }

    // As people and banks write references.
    private String written(DocumentNumber number) {
        return switch (random.nextInt(5)) {
            case 0 -> number.toString();
            case 1 -> CreditorReference.of(number).value();
            case 2 -> CreditorReference.of(number).spaced();
            case 3 -> "inv " + number.compact().substring(3).replace('0', 'O');
            default -> "/RFB/" + number.compact() + "/ " + number;
        };
    }

    private IncomingMoney money(String account, List<String> text) {
        return new IncomingMoney(
                "key",
                "DE89370400440532013000",
                null,
                amount(),
                null,
                null,
                Money.of("0.00", "USD"),
                DAY,
                DAY,
                "Somebody",
                account,
                List.of(),
                text);
    }

    private Money amount() {
        var some = invoices.stream()
                .filter(invoice -> random.nextInt(3) == 0)
                .map(Invoice::open)
                .reduce(Money.of("0.00", "USD"), Money::plus);
        return some.isPositive() ? some : Money.ofMinor(1 + random.nextInt(200_000), "USD");
    }

    FindMeaning matching() {
        InvoiceBundles none = _ -> List.of();
        return new FindMeaning(invoices(), none, payers());
    }

    private Invoices invoices() {
        return (Invoices) Proxy.newProxyInstance(
                Invoices.class.getClassLoader(),
                new Class<?>[] {Invoices.class},
                (_, method, arguments) -> switch (method.getName()) {
                    case "lock" ->
                        invoices.stream()
                                .filter(invoice -> ((Collection<?>) arguments[0])
                                        .contains(invoice.bill().number()))
                                .toList();
                    case "lockOpen" -> open((ResellerId) arguments[0], (Currency) arguments[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private PayerAccounts payers() {
        return (PayerAccounts) Proxy.newProxyInstance(
                PayerAccounts.class.getClassLoader(),
                new Class<?>[] {PayerAccounts.class},
                (_, _, arguments) -> known((String) arguments[0]));
    }

    private Optional<ResellerId> known(@Nullable String account) {
        var owners = accounts.getOrDefault(account, List.of());
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }

    private List<Invoice.Payable> open(ResellerId reseller, Currency currency) {
        return invoices.stream()
                .filter(invoice -> reseller.equals(invoice.bill().reseller()))
                .filter(invoice -> invoice.open().currency().equals(currency))
                .filter(Invoice.Payable.class::isInstance)
                .map(Invoice.Payable.class::cast)
                .toList();
    }

    /// What must come out: the named invoices; else, of a known payer, those that make exactly the amount in only
    /// one way, the oldest due of equal ones.
    FindingTheMeaningTest.Expected oracle(Wire wire) {
        if (!wire.named().isEmpty()) {
            var owners = new HashSet<>(wire.named().stream()
                    .map(invoice -> invoice.bill().reseller())
                    .toList());
            return new FindingTheMeaningTest.Expected(
                    List.copyOf(wire.named()),
                    owners.size() == 1 ? owners.iterator().next() : null);
        }
        var payer = known(wire.money().payerIban()).orElse(null);
        return new FindingTheMeaningTest.Expected(
                payer == null ? List.of() : exact(payer, wire.money().amount()), payer);
    }

    private List<Invoice> exact(ResellerId payer, Money amount) {
        var open = new ArrayList<>(open(payer, amount.currency()));
        open.sort(
                Comparator.comparing((Invoice.Payable invoice) -> invoice.bill().dueOn())
                        .thenComparingInt(invoice -> invoice.bill().number().sequence()));
        for (var single : open) {
            if (single.open().equals(amount)) {
                return List.of(single);
            }
        }
        var ways = new HashMap<List<Long>, List<Invoice>>();
        for (int mask = 1; mask < 1 << open.size(); mask++) {
            var taken = new ArrayList<Invoice>();
            for (int at = 0; at < open.size(); at++) {
                if ((mask >> at & 1) == 1) {
                    taken.add(open.get(at));
                }
            }
            if (taken.stream().mapToLong(invoice -> invoice.open().minor()).sum() == amount.minor()) {
                var amounts = taken.stream()
                        .map(invoice -> invoice.open().minor())
                        .sorted()
                        .toList();
                // the oldest of equal ones have the lowest bits: the first way seen takes them
                ways.putIfAbsent(amounts, taken);
            }
        }
        return ways.size() == 1 ? ways.values().iterator().next() : List.of();
    }

    @Override
    public String toString() {
        return invoices.stream()
                .map(invoice -> invoice.bill().number() + " " + invoice.open())
                .toList()
                .toString();
    }
}
