package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
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
import dev.mitra.stack.prove.fuzz.People;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `./mitra prove --fuzz`: one reseller with a few orders, so that ids exist, and then bad input everywhere.
///
/// @param services whose operations are tried
/// @param named which of their operations, by how they are shown, as `billing POST /v1/refunds`
/// @param doors whether only requests as they should be are sent, to see which operations take theirs
record FuzzProof(
        Settings settings,
        Terminal terminal,
        History history,
        long seed,
        Set<Service> services,
        Pattern named,
        boolean doors) {

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
        var promises = Promises.ofAnyRun();
        var evidence = new Evidence(settings, logIn, promises);
        var counter = new Counter(new Persistence(history, Duration.ofMinutes(3)), new Bank(logIn), promises);
        // all before anything is asked: what one service is asked for may keep a reseller from ordering
        var partners = new Partners(settings, logIn).join(services.size()).iterator();
        var peoples = new EnumMap<Service, People>(Service.class);
        services.forEach(service -> peoples.put(service, people(partners.next(), counter, evidence)));
        var ops = Ops.of(settings);
        var databases = new Databases(settings);
        var offences = new Fuzz(
                        settings,
                        terminal,
                        peoples,
                        service -> Fingerprint.of(databases, service),
                        () -> ops.quiet(settings.quietTimeout()),
                        seed)
                .run(services, named, doors);
        return List.of(new Report.Finding("fuzz", "bad input is refused with a problem and leaves no trace", offences));
    }

    /// A reseller with orders that wait for their payment and one that is delivered, and the customer who has
    /// that one.
    private People people(LogIn.Person reseller, Counter counter, Evidence evidence) {
        var theirs = new ArrayList<People.Thing>();
        var number = counter.promises().placed().size();
        for (var i = 0; i < 3; i++) {
            ordered(reseller, counter, number + i)
                    .ifPresent(order -> theirs.add(new People.Thing("/v1/orders", order.toString())));
        }
        var delivered = ordered(reseller, counter, number + 3).orElseThrow();
        counter.statement("FUZZ-BANK-" + seed + "-" + number, Payment.EXACT.wires(delivered, LocalDate.of(2026, 1, 5)));
        var done = new Buying(reseller).awaitDelivered(delivered.path("id").asText());
        theirs.add(new People.Thing("/v1/licenses", done.path("licenses").toString()));
        Ops.of(settings).quiet(settings.quietTimeout());
        evidence.invoices().clear();
        var finance = evidence.staff(DemoStaff.FINANCE, Service.BILLING);
        evidence.invoiceOf(delivered.path("id").asText())
                .forEach(id -> theirs.add(new People.Thing(
                        "/v1/invoices", finance.get("/v1/invoices/" + id).text())));
        theirs.add(new People.Thing(
                "/v1/resellers",
                reseller.to(Service.RESELLER).get("/v1/resellers/me").text()));
        var email = Plan.customer(number + 3).email();
        if (!new CustomerWalk(evidence, email, evidence.mails()).logIn()) {
            throw new Refusal(email + " could not log in");
        }
        return new People(reseller, evidence.logIn().as(email, DemoStaff.PASSWORD), theirs);
    }

    private Optional<JsonNode> ordered(LogIn.Person reseller, Counter counter, int number) {
        var purchase = Plan.purchase("FUZZ-" + seed + "-" + number, number, new Random(seed));
        return counter.place(reseller, purchase).flatMap(id -> counter.invoiced(reseller, id));
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
