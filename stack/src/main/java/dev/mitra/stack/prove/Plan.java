package dev.mitra.stack.prove;

import dev.mitra.stack.people.Address;
import dev.mitra.stack.people.EndCustomer;
import dev.mitra.stack.people.Purchase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What will be ordered, by whom, how it will be paid, and what will be broken. The same seed makes the
/// same plan.
///
/// @param resellers the first half of them are established before anything breaks
record Plan(long seed, int resellers, List<PlannedOrder> orders, List<PlannedFault> faults) {

    private static final List<String> SKUS = List.of(
            "TAB-NET-DEV-SB",
            "TAB-JAVA-DEV-OEM",
            "QUI-PY-DEV-SB",
            "QUI-NODE-SITE-SB",
            "PIX-NET-DEV-SB",
            "TOT-NET-DEV-SB");

    record PlannedOrder(Purchase purchase, int reseller, Payment payment, boolean temporary) {}

    static Plan of(Wish wish) {
        return of(wish, Math.max(2, Math.min(8, wish.orders() / 40)));
    }

    static Plan of(Wish wish, int resellers) {
        var seed = wish.seed();
        var random = new Random(seed);
        var planned = new ArrayList<PlannedOrder>();
        for (var i = 0; i < wish.orders(); i++) {
            planned.add(order(seed, i, resellers, random));
        }
        return new Plan(seed, resellers, List.copyOf(planned), PlannedFault.all(wish));
    }

    /// How many of the resellers have three paid orders before the first fault.
    int established() {
        return resellers / 2;
    }

    /// The keys of what one reseller orders.
    List<String> keysOf(int reseller) {
        return orders.stream()
                .filter(order -> order.reseller() == reseller)
                .map(order -> order.purchase().key())
                .toList();
    }

    private static PlannedOrder order(long seed, int number, int resellers, Random random) {
        var payment = Payment.by(random.nextInt(100));
        var reseller = random.nextInt(resellers);
        // every third order or so is for a customer that others order for too, some of them at the same moment
        var customer = random.nextInt(3) == 0 ? number / 8 : 100_000 + number;
        var purchase = purchase("PROVE-" + seed + "-" + number, customer, random);
        return new PlannedOrder(purchase, reseller, payment, random.nextInt(12) == 0);
    }

    static Purchase purchase(String key, int customer, Random random) {
        var lines = new ArrayList<Purchase.Line>();
        var first = random.nextInt(SKUS.size());
        for (var i = 0; i < 1 + random.nextInt(2); i++) {
            lines.add(new Purchase.Line(SKUS.get((first + i) % SKUS.size()), 1 + random.nextInt(3)));
        }
        return new Purchase(key, customer(customer), lines);
    }

    static EndCustomer customer(int number) {
        var indonesian = number % 2 == 0;
        return new EndCustomer(
                "Customer " + number + " Ltd",
                "Person " + number,
                "buyer" + number + "@customer" + number + ".example",
                indonesian
                        ? new Address("Jalan " + number, "Bandung", "", "40115", "ID")
                        : new Address(number + " Main Street", "Portland", "OR", "97201", "US"),
                indonesian ? "id" : "en");
    }
}
