package dev.mitra.stack.bench;

import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import dev.mitra.stack.people.Bank;
import dev.mitra.testkit.Await;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

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
        Supplier<Map<String, Long>> licenceMails = () -> tables.mailsTaken(Service.LICENSE, "LICENSE");
        Supplier<Map<String, Long>> paymentMails = () -> tables.mailsTaken(Service.BILLING, "PAYMENT_RECEIVED");
        // drained is also who has not begun yet
        Await.within(
                Duration.ofSeconds(30),
                () -> missing(
                                paidAt.keySet(),
                                licenceMails.get().keySet(),
                                paymentMails.get().keySet())
                        .isEmpty());
        var licences = licenceMails.get();
        var payments = paymentMails.get();
        var latencies = new Latencies();
        var missing = missing(paidAt.keySet(), licences.keySet(), payments.keySet());
        if (!missing.isEmpty()) {
            throw new Refusal(missing.size() + " of " + paidAt.size()
                    + " orders have not both mails, of licence and payment: " + missing.getFirst() + " ...");
        }
        paidAt.forEach((order, paid) -> {
            var last = Math.max(licences.getOrDefault(order, paid), payments.getOrDefault(order, paid));
            latencies.add(TimeUnit.MILLISECONDS.toNanos(Math.max(0, last - paid)));
        });
        return latencies;
    }

    /// Orders that lack one of the mails: what never came took no time and would pass for the fastest of all.
    static List<String> missing(Collection<String> paid, Set<String> licences, Set<String> payments) {
        return paid.stream()
                .filter(order -> !licences.contains(order) || !payments.contains(order))
                .toList();
    }
}
