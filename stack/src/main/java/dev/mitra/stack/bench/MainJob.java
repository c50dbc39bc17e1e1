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

    /// Each client waits until its order is complete before it places the next. How long a wire lay with the bank is
    /// no part of an order's time, nor is its rate that of the services when few clients wait for the bank.
    Outcome fulfil(int clients, int orders) {
        var begin = System.nanoTime();
        var placing = new Latencies();
        var whole = new Latencies();
        var withTheBank = new Latencies();
        try (var cashier = new Cashier(bank, shop.run() + "-" + clients + "-" + begin)) {
            Clients.run(clients, orders, _ -> {
                var start = System.nanoTime();
                var order = shop.place();
                placing.add(System.nanoTime() - start);
                var invoice = happenings.await("InvoiceIssued.v1", order);
                var waited = cashier.pay(shop.wire(invoice.payload())).join();
                var completed = happenings.await("OrderCompleted.v1", order);
                withTheBank.add(waited);
                whole.add(completed.at() - start - waited);
            });
            tables.awaitDrained(PATIENCE);
            return new Outcome(
                    orders,
                    Clients.secondsSince(begin),
                    Map.of("fulfilMs", whole, "placeMs", placing, "bankWaitMs", withTheBank));
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
