package dev.mitra.stack.bench;

import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import dev.mitra.stack.people.Bank;
import dev.mitra.stack.people.Wire;
import dev.mitra.testkit.Await;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Orders that are paid at a fixed rate while others are placed at the same rate, whether the services keep up or not:
/// how long from the accepted payment to the licence and to both mails (licence, payment received).
record SteadyRate(Shop shop, Bank bank, Happenings happenings, Tables tables) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /// An order that waits for this wire.
    record Open(String order, Wire wire) {}

    /// @param wallClock milliseconds of the moment when billing had accepted the file
    /// @param at the same as `System.nanoTime`
    private record Paid(String order, long wallClock, long at) {}

    /// Orders to be paid; they are placed before anything counts.
    List<Open> invoiced(int orders) {
        var open = new ConcurrentLinkedQueue<Open>();
        Clients.run(16, orders, _ -> {
            var order = shop.place();
            var invoice = happenings.await("InvoiceIssued.v1", order);
            open.add(new Open(order, shop.wire(invoice.payload())));
        });
        tables.awaitDrained(PATIENCE);
        return List.copyOf(open);
    }

    /// As many files a second as a bank sends leave on time, whether those before them have been answered or
    /// not. The seconds end with the last licence: an outcome of fewer operations a second than `rate` says that
    /// the services did not keep up; then its latencies grew from the first to the last order.
    Outcome run(int rate, List<Open> open) {
        var perFile = Math.max(1, rate / Cashier.FILES_PER_SECOND);
        var paid = new ConcurrentLinkedQueue<Paid>();
        var files = new Latencies();
        var begin = System.nanoTime();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<CompletableFuture<Void>>();
            for (int first = 0; first < open.size(); first += perFile) {
                var file = open.subList(first, Math.min(open.size(), first + perFile));
                LockSupport.parkNanos(begin + first * 1_000_000_000L / rate - System.nanoTime());
                var name = shop.run() + "-rate-" + begin + "-" + first;
                all.add(CompletableFuture.runAsync(() -> pay(name, file, files, paid), clients));
                file.forEach(_ -> all.add(place(clients)));
            }
            all.forEach(CompletableFuture::join);
        }
        return outcome(begin, paid, files);
    }

    private CompletableFuture<Void> place(Executor clients) {
        return CompletableFuture.runAsync(shop::place, clients);
    }

    private void pay(String name, List<Open> file, Latencies files, Queue<Paid> paid) {
        var begin = System.nanoTime();
        bank.arrive(name, file.stream().map(Open::wire).toList());
        files.add(System.nanoTime() - begin);
        var wallClock = System.currentTimeMillis();
        var at = System.nanoTime();
        file.forEach(one -> paid.add(new Paid(one.order(), wallClock, at)));
    }

    private Outcome outcome(long begin, Collection<Paid> paid, Latencies files) {
        var toLicence = new Latencies();
        var last = begin;
        for (var one : paid) {
            var licence = happenings.await("LicenseIssued.v1", one.order());
            toLicence.add(Math.max(0, licence.at() - one.at()));
            last = Math.max(last, licence.at());
        }
        tables.awaitDrained(PATIENCE);
        var times = paid.stream().collect(Collectors.toMap(Paid::order, Paid::wallClock));
        return new Outcome(
                paid.size(),
                (last - begin) / 1e9,
                Map.of("paidToLicenceMs", toLicence, "paidToMailsMs", toMails(times), "fileMs", files));
    }

    private Latencies toMails(Map<String, Long> paidAt) {
        var orders = paidAt.keySet();
        Supplier<Map<String, Long>> licenceMails = () -> tables.mailsTaken(Service.LICENSE, "LICENSE", orders);
        Supplier<Map<String, Long>> paymentMails = () -> tables.mailsTaken(Service.BILLING, "PAYMENT_RECEIVED", orders);
        // drained is also who has not begun yet
        Await.within(
                Duration.ofSeconds(30),
                () -> missing(
                                orders,
                                licenceMails.get().keySet(),
                                paymentMails.get().keySet())
                        .isEmpty());
        var licences = licenceMails.get();
        var payments = paymentMails.get();
        var latencies = new Latencies();
        var missing = missing(orders, licences.keySet(), payments.keySet());
        if (!missing.isEmpty()) {
            throw new Refusal(missing.size() + " of " + orders.size()
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
