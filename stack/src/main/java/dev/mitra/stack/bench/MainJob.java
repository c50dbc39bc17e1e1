package dev.mitra.stack.bench;

import dev.mitra.stack.people.Bank;
import java.time.Duration;
import java.util.Map;

/// The main job, whole: ordered, invoiced, paid, account and licences made, all documents rendered and all mails
/// taken by SMTP.
record MainJob(Shop shop, Bank bank, Happenings happenings, Tables tables) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /// The same for other orders.
    MainJob of(Shop orders) {
        return new MainJob(orders, bank, happenings, tables);
    }

    /// Each client waits until its order is complete before it places the next.
    Outcome fulfil(int clients, int orders) {
        var begin = System.nanoTime();
        var placing = new Latencies();
        try (var cashier = new Cashier(bank, shop.run() + "-" + clients + "-" + begin)) {
            var whole = Clients.run(clients, orders, _ -> {
                var start = System.nanoTime();
                var order = shop.place();
                placing.add(System.nanoTime() - start);
                var invoice = happenings.await("InvoiceIssued.v1", order);
                cashier.pay(shop.wire(invoice.payload())).join();
                happenings.await("OrderCompleted.v1", order);
            });
            tables.awaitDrained(PATIENCE);
            return new Outcome(orders, Clients.secondsSince(begin), Map.of("fulfilMs", whole, "placeMs", placing));
        }
    }

    /// Orders alone; their invoices follow before the processor time is taken, nobody pays.
    Outcome place(int clients, int orders) {
        var begin = System.nanoTime();
        var placing = Clients.run(clients, orders, _ -> shop.place());
        var seconds = Clients.secondsSince(begin);
        tables.awaitDrained(PATIENCE);
        return new Outcome(orders, seconds, Map.of("placeMs", placing));
    }
}
