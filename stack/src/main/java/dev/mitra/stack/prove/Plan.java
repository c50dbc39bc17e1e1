package dev.mitra.stack.prove;

import dev.mitra.stack.people.Address;
import dev.mitra.stack.people.EndCustomer;
import dev.mitra.stack.people.Purchase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What will be ordered, by whom, and how it will be paid. The same seed makes the same plan.
record Plan(long seed, int resellers, List<PlannedOrder> orders) {

    private static final List<String> SKUS = List.of(
            "TAB-NET-DEV-SB",
            "TAB-JAVA-DEV-OEM",
            "QUI-PY-DEV-SB",
            "QUI-NODE-SITE-SB",
            "PIX-NET-DEV-SB",
            "TOT-NET-DEV-SB");

    enum Payment {
        EXACT,
        SHORT,
        NONE
    }

    record PlannedOrder(Purchase purchase, int reseller, Payment payment) {}

    static Plan of(long seed, int orders) {
        var random = new Random(seed);
        var resellers = Math.max(2, Math.min(6, orders / 40));
        var planned = new ArrayList<PlannedOrder>();
        for (var i = 0; i < orders; i++) {
            planned.add(order(seed, i, resellers, random));
        }
        return new Plan(seed, resellers, List.copyOf(planned));
    }

    private static PlannedOrder order(long seed, int number, int resellers, Random random) {
        var lines = new ArrayList<Purchase.Line>();
        var first = random.nextInt(SKUS.size());
        for (var i = 0; i < 1 + random.nextInt(2); i++) {
            lines.add(new Purchase.Line(SKUS.get((first + i) % SKUS.size()), 1 + random.nextInt(3)));
        }
        var dice = random.nextInt(100);
        var payment = dice < 86 ? Payment.EXACT : dice < 93 ? Payment.SHORT : Payment.NONE;
        // every third order or so is for a customer that others order for too, some of them at the same moment
        var customer = random.nextInt(3) == 0 ? number / 8 : 100_000 + number;
        var purchase = new Purchase("PROVE-" + seed + "-" + number, customer(customer), lines);
        return new PlannedOrder(purchase, random.nextInt(resellers), payment);
    }

    private static EndCustomer customer(int number) {
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
