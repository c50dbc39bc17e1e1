package dev.mitra.stack.bench;

import dev.mitra.stack.Service;
import dev.mitra.stack.people.Bank;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Orders that come at a fixed rate, whether the services keep up or not: how long from the accepted payment to
/// the licence and to both mails (licence, payment received).
record SteadyRate(Shop shop, Bank bank, Happenings happenings, Tables tables) {

    Outcome run(int rate, int orders) {
        var begin = System.nanoTime();
        var toLicence = new Latencies();
        var paidAt = new ConcurrentHashMap<String, Long>();
        try (var cashier = new Cashier(bank, shop.run() + "-rate-" + begin);
                var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<CompletableFuture<Void>>();
            for (int number = 0; number < orders; number++) {
                LockSupport.parkNanos(begin + number * 1_000_000_000L / rate - System.nanoTime());
                all.add(CompletableFuture.runAsync(() -> one(cashier, toLicence, paidAt), clients));
            }
            all.forEach(CompletableFuture::join);
        }
        tables.awaitDrained(Duration.ofMinutes(10));
        return new Outcome(
                orders,
                Clients.secondsSince(begin),
                Map.of("paidToLicenceMs", toLicence, "paidToMailsMs", toMails(paidAt)));
    }

    private void one(Cashier cashier, Latencies toLicence, Map<String, Long> paidAt) {
        var order = shop.place();
        var invoice = happenings.await("InvoiceIssued.v1", order);
        paidAt.put(order, cashier.pay(shop.wire(invoice.payload())).join());
        var accepted = System.nanoTime();
        var licence = happenings.await("LicenseIssued.v1", order);
        toLicence.add(Math.max(0, licence.at() - accepted));
    }

    private Latencies toMails(Map<String, Long> paidAt) {
        var licences = tables.mailsTaken(Service.LICENSE, "LICENSE");
        var payments = tables.mailsTaken(Service.BILLING, "PAYMENT_RECEIVED");
        var latencies = new Latencies();
        paidAt.forEach((order, paid) -> {
            var last = Math.max(licences.getOrDefault(order, paid), payments.getOrDefault(order, paid));
            latencies.add(TimeUnit.MILLISECONDS.toNanos(Math.max(0, last - paid)));
        });
        return latencies;
    }
}
