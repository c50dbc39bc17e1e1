package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import dev.mitra.stack.people.Address;
import dev.mitra.stack.people.Company;
import dev.mitra.stack.people.Programme;
import dev.mitra.stack.people.Registration;
import dev.mitra.stack.people.Wire;
import dev.mitra.testkit.Await;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The resellers of a proof, half of them in Texas, half abroad.
public record Partners(Settings settings, LogIn logIn) {

    public List<LogIn.Person> join(int count) {
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(number -> new Programme(logIn).join(company(number), registered(company(number))))
                .toList();
    }

    /// Three paid orders each (R7.3); returns when they stand as established.
    void establish(List<LogIn.Person> some, Counter counter, long seed, LocalDate today) {
        var placing = new ArrayList<Supplier<List<Wire>>>();
        for (var i = 0; i < some.size(); i++) {
            var person = some.get(i);
            for (var j = 0; j < 3; j++) {
                var key = "PROVE-" + seed + "-FIRST-" + i + "-" + j;
                var purchase = Plan.purchase(key, 50_000 + i, new Random(seed + j));
                placing.add(() -> counter.place(person, purchase)
                        .flatMap(id -> counter.invoiced(person, id))
                        .map(order -> Payment.EXACT.wires(order, today))
                        .orElse(List.of()));
            }
        }
        var wires = AtOnce.run(placing).stream().flatMap(List::stream).toList();
        if (wires.isEmpty()) {
            return;
        }
        counter.statement("PROVE-BANK-" + seed + "-FIRST", wires);
        for (var person : some) {
            if (!Await.within(Duration.ofMinutes(2), () -> standing(person).equals("ESTABLISHED"))) {
                throw new Refusal(person.email() + " did not become established");
            }
        }
    }

    static String standing(LogIn.Person person) {
        JsonNode me = person.to(Service.RESELLER).get("/v1/resellers/me").json();
        return me.path("standing").path("value").asText();
    }

    LogIn.Person registered(Company company) {
        return new Registration(settings, logIn)
                .of(company.email(), company.person(), company.language(), DemoStaff.PASSWORD);
    }

    static Company company(int number) {
        var domain = "partner" + number + ".example";
        var address = number % 2 == 0
                ? new Address(number + " Congress Avenue", "Austin", "TX", "78701", "US")
                : new Address("Jalan Kenanga " + number, "Jakarta", "", "10310", "ID");
        return new Company(
                "Partner " + number + " Ltd",
                "Person " + number,
                "buyer@" + domain,
                "https://www." + domain,
                address,
                "en");
    }
}
