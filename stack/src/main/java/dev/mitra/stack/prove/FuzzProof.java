package dev.mitra.stack.prove;

import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import dev.mitra.stack.Terminal;
import dev.mitra.stack.ops.Ops;
import dev.mitra.stack.people.Bank;
import dev.mitra.stack.people.Buying;
import dev.mitra.stack.prove.fuzz.Fuzz;
import dev.mitra.stack.prove.fuzz.Known;
import dev.mitra.stack.prove.fuzz.People;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// `./mitra prove --fuzz`: one reseller with a few orders, so that ids exist, and then bad input everywhere.
///
/// @param services whose operations are tried
record FuzzProof(Settings settings, Terminal terminal, History history, long seed, Set<Service> services) {

    /// @param names of services as `reseller,billing`; all when there are none
    static Set<Service> services(Optional<String> names) {
        return names.map(text -> Arrays.stream(text.split(","))
                        .map(name -> Service.named(name)
                                .orElseThrow(() -> new Refusal("There is no service \"" + name + "\".")))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Service.class))))
                .orElseGet(() -> EnumSet.allOf(Service.class));
    }

    List<Report.Finding> run() {
        var logIn = new LogIn(settings);
        var reseller = new Partners(settings, logIn).join(1).getFirst();
        var promises = new Promises();
        var counter = new Counter(new Persistence(history, Duration.ofMinutes(3)), new Bank(logIn), promises);
        var known = new Known();
        for (var i = 0; i < 3; i++) {
            counter.place(reseller, Plan.purchase("FUZZ-" + seed + "-" + i, i, new Random(seed)))
                    .flatMap(id -> counter.invoiced(reseller, id))
                    .ifPresent(order -> known.learn(order.path("id").toString()));
        }
        var delivered = counter.place(reseller, Plan.purchase("FUZZ-" + seed + "-PAID", 9, new Random(seed)))
                .flatMap(id -> counter.invoiced(reseller, id))
                .orElseThrow();
        counter.statement("FUZZ-BANK-" + seed, Payment.EXACT.wires(delivered, java.time.LocalDate.of(2026, 1, 5)));
        var done = new Buying(reseller).awaitDelivered(delivered.path("id").asText());
        known.learn(done.path("licenses").toString());
        var ops = Ops.of(settings);
        ops.quiet(settings.quietTimeout());
        var evidence = new Evidence(settings, logIn, promises);
        evidence.invoiceOf(done.path("id").asText()).forEach(id -> known.learn("\"" + id + "\""));
        known.learn(reseller.to(Service.RESELLER).get("/v1/resellers/me").text());
        var databases = new Databases(settings);
        var email = Plan.customer(9).email();
        if (!new CustomerWalk(evidence, email, evidence.mails()).logIn()) {
            throw new Refusal(email + " could not log in");
        }
        var customer = logIn.as(email, DemoStaff.PASSWORD);
        var offences = new Fuzz(
                        settings,
                        terminal,
                        new People(reseller, customer),
                        known,
                        service -> Fingerprint.of(databases, service),
                        () -> ops.quiet(settings.quietTimeout()),
                        seed)
                .run(services);
        return List.of(new Report.Finding("fuzz", "bad input is refused with a problem and leaves no trace", offences));
    }

    /// What the stack is told, so that its throttles let a fuzzer through.
    static Map<String, String> environment() {
        return Map.of(
                "MITRA_RATE_LIMIT_SCALE", "1000",
                "MITRA_THROTTLE_LOG_INS_PER_MAILBOX", "1000000",
                "MITRA_THROTTLE_LOG_INS_PER_ADDRESS", "1000000",
                "MITRA_THROTTLE_REGISTRATIONS_PER_MAILBOX", "1000000",
                "MITRA_THROTTLE_REGISTRATIONS_PER_ADDRESS", "1000000");
    }
}
