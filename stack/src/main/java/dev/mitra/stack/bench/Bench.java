package dev.mitra.stack.bench;

import dev.mitra.stack.Arguments;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Settings;
import dev.mitra.stack.Terminal;
import dev.mitra.stack.Throwaway;
import dev.mitra.stack.ops.Ops;
import dev.mitra.stack.people.Bank;
import dev.mitra.stack.prove.CpuTime;
import dev.mitra.testkit.Await;
import java.time.Duration;
import java.util.Map;

/// `./mitra bench`: a stack of its own, warm-up, then one workload after the other.
public final class Bench {

    private static final int PARTNERS = 4;
    /// One of four orders of the past is the reseller's that looks at its lists.
    private static final int OWN_SHARE = 4;

    private static final String ON_TERMS = "status = 'ISSUED' and terms = 'NET30'";
    /// Of another reseller: the copies of the first one's invoice have ids beside its own.
    private static final String LAST_ON_TERMS =
            "id = (select id from invoice where " + ON_TERMS + " order by id desc limit 1)";

    private static final Duration IDLE = Duration.ofSeconds(15);
    /// The processes' own measure of time is a hundredth of a second; a single verification takes less.
    private static final int VERIFICATIONS = 5000;

    private final Scale scale;
    private final Arguments arguments;
    private final Settings settings;
    private final Terminal progress = new Terminal(System.err);

    public Bench(Arguments arguments, Settings settings) {
        this.scale = Scale.of(arguments);
        this.arguments = arguments;
        this.settings = settings;
    }

    public int run() {
        var begin = System.nanoTime();
        try (var running = progress.step("a fresh stack", () -> Throwaway.start(settings, arguments.has("--keep")));
                var tables = new Tables(settings)) {
            var seconds = Clients.secondsSince(begin);
            var meter = new Meter(running.stack(), settings, Control.of(settings), progress, 0);
            if (scale.wants("start")) {
                meter.print(
                        "start",
                        1,
                        new Outcome(1, seconds, Map.of()),
                        CpuTime.of(running.stack()),
                        CpuTime.ofCompilers(running.stack()));
            }
            if (scale.wants("restart")) {
                meter.measure("restart", 1, new Restart(running.stack())::allServices);
            }
            measure(meter, tables);
        }
        return 0;
    }

    private void measure(Meter meter, Tables tables) {
        var logIn = new LogIn(settings);
        var prepaid = new PrepaidPartners(settings, logIn, tables);
        var partners = progress.step("resellers", () -> prepaid.join(PARTNERS));
        var bank = new Bank(logIn);
        try (var happenings = new Happenings(settings)) {
            var shop = new Shop("BENCH", partners, prepaid.today());
            var mainJob = new MainJob(shop, bank, happenings, tables);
            if (scale.warmUp() > 0) {
                meter.measure("warm-up", 16, () -> mainJob.fulfil(16, scale.warmUp()));
            }
            var clones = new Clones(tables);
            var steady = new SteadyRate(shop, bank, happenings, tables);
            var reads = new Reads(settings, logIn, partners.getFirst());
            var past = 0;
            for (int history : scale.history()) {
                remember(clones, past, history);
                past = Math.max(past, history);
                orders(meter.after(past), mainJob, steady);
                reads(meter.after(past), reads);
            }
            if (scale.wants("verify")) {
                var verification = reads.verification(VERIFICATIONS);
                var _ = verification.get();
                meter.alone("verify", verification);
            }
            if (scale.wants("owned")) {
                scale.licences().forEach(licences -> {
                    var owners = new Shop("OWN-" + licences, partners, prepaid.today(), Owners.CUSTOMERS);
                    owned(meter, new Owners(owners, mainJob.of(owners), tables, settings, logIn), licences);
                });
            }
            if (scale.wants("backlog")) {
                var backlog = new Backlog(shop, happenings, tables);
                progress.step(scale.backlog() + " events that wait", () -> backlog.write(scale.backlog()));
                meter.measure("backlog", 1, () -> backlog.drain(scale.backlog()));
            }
            if (scale.wants("idle")) {
                idle(meter);
            }
            monthEnd(meter, clones, new MonthEnd(settings, logIn, tables, prepaid.today()));
        }
    }

    private void remember(Clones clones, int past, int history) {
        if (history > past) {
            progress.step(history + " orders of the past", () -> {
                var template = Template.of(clones.tables(), "status = 'PAID'");
                clones.orders(template, new Clones.Spread(scale.resellers(), OWN_SHARE), past + 1, history - past);
            });
        }
    }

    private void orders(Meter meter, MainJob mainJob, SteadyRate steady) {
        if (scale.wants("place")) {
            meter.measure("place", 8, () -> mainJob.place(8, scale.orders()));
        }
        if (scale.wants("fulfil")) {
            scale.clients()
                    .forEach(clients ->
                            meter.measure("fulfil", clients, () -> mainJob.fulfil(clients, scale.ordersOf(clients))));
        }
        if (scale.wants("rate")) {
            var open = progress.step("orders to be paid", () -> steady.invoiced(scale.orders()));
            meter.measure("rate", scale.rate(), () -> steady.run(scale.rate(), open));
        }
    }

    private void reads(Meter meter, Reads reads) {
        if (scale.wants("reads")) {
            meter.measure("reads", 8, () -> reads.catalogueAndQuotes(8, scale.reads()));
        }
        if (scale.wants("lists")) {
            meter.measure("lists", 8, () -> reads.lists(8, scale.reads()));
        }
    }

    private void owned(Meter meter, Owners owners, int licences) {
        progress.step(Owners.CUSTOMERS + " customers with " + licences + " licences each", () -> {
            owners.own(licences);
        });
        meter.measure("owned-" + licences + "-reads", 8, owners.looking(8, scale.reads()));
        meter.measure("owned-" + licences, 8, () -> owners.order(8, scale.orders()));
    }

    private void monthEnd(Meter meter, Clones clones, MonthEnd monthEnd) {
        if (!scale.wants("monthly") && !scale.wants("bank")) {
            return;
        }
        if (scale.wants("monthly")) {
            var warmUp = Template.of(clones.tables(), ON_TERMS);
            openInvoices(clones, warmUp);
            progress.step("statements to warm up", monthEnd::statements);
        }
        var measured = Template.of(clones.tables(), LAST_ON_TERMS);
        openInvoices(clones, measured);
        if (scale.wants("monthly")) {
            meter.measure("monthly", 1, monthEnd::statements);
        }
        if (scale.wants("bank")) {
            meter.measure("bank", 1, () -> monthEnd.bankFile(scale.entries()));
        }
    }

    private void openInvoices(Clones clones, Template template) {
        progress.step(scale.invoices() + " open invoices of " + scale.resellers() + " resellers", () -> {
            clones.orders(template, new Clones.Spread(scale.resellers(), 0), 1, scale.invoices());
        });
    }

    /// What a stack costs that nobody uses; one operation is one second.
    private void idle(Meter meter) {
        Ops.of(settings).quiet(settings.quietTimeout());
        meter.measure("idle", 0, () -> {
            Await.within(IDLE, () -> false);
            return new Outcome(IDLE.toSeconds(), IDLE.toSeconds(), Map.of());
        });
    }
}
