package dev.mitra.stack.prove.fuzz;

import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import dev.mitra.stack.Terminal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Sends bad input to every operation of every service and judges the answers. What was refused is sent
/// once more, and then the service's tables must be as they were.
public final class Fuzz {

    private final Settings settings;
    private final Terminal terminal;
    private final LogIn.Person reseller;
    private final LogIn.Person customer;
    private final Map<String, String> known;
    private final Function<Service, Map<String, String>> tables;
    private final Random random;
    private int sent;

    /// @param known ids that exist, by the name of their schema: `OrderId`
    /// @param tables what stands in a service's tables, by their names
    public Fuzz(
            Settings settings,
            Terminal terminal,
            LogIn.Person reseller,
            LogIn.Person customer,
            Map<String, String> known,
            Function<Service, Map<String, String>> tables,
            long seed) {
        this.settings = settings;
        this.terminal = terminal;
        this.reseller = reseller;
        this.customer = customer;
        this.known = Map.copyOf(known);
        this.tables = tables;
        this.random = new Random(seed);
    }

    /// What was answered as it never may be, each with the request that does it again.
    ///
    /// @param services whose operations are tried, all of the others' stay as they are
    public List<String> run(Set<Service> services) {
        var offences = new ArrayList<String>();
        // operations' own come last: they move clocks and discard events
        var operations = Operations.of(settings).stream()
                .filter(operation -> services.contains(operation.service()))
                .sorted(Comparator.comparing(
                                (Operation operation) -> operation.path().startsWith("/ops"))
                        .thenComparing(Operation::shown))
                .toList();
        for (var operation : operations) {
            offences.addAll(of(operation));
        }
        terminal.say("  " + sent + " requests to " + operations.size() + " operations");
        return offences;
    }

    private List<String> of(Operation operation) {
        var offences = new ArrayList<String>();
        var refused = new ArrayList<Call>();
        var base = settings.url(operation.service());
        var samples = new Samples(operation.document(), known);
        for (var call : new BadRequests(operation, samples, tokens(), random).all()) {
            var answer = call.send(base);
            sent++;
            Verdict.of(call, answer)
                    .ifPresent(why -> offences.add(operation.shown() + ", " + call.what() + ": " + why));
            if (answer.status() >= 400) {
                refused.add(call);
            }
        }
        offences.addAll(stored(operation, refused, base));
        terminal.say(String.format(Locale.ROOT, "  %-70s %d", operation.shown(), offences.size()));
        return offences;
    }

    /// Reading stores nothing anyway; what work of its own a service has goes on.
    private List<String> stored(Operation operation, List<Call> refused, String base) {
        if (operation.method().equals("GET")) {
            return List.of();
        }
        var before = tables.apply(operation.service());
        var accepted = refused.stream()
                .filter(call -> call.send(base).status() < 400)
                .map(Call::what)
                .toList();
        var after = new TreeMap<>(tables.apply(operation.service()));
        after.entrySet().removeAll(before.entrySet());
        return after.isEmpty() || !accepted.isEmpty()
                ? List.of()
                : List.of(operation.shown() + ": refused requests changed " + after);
    }

    /// Fresh enough for each operation.
    private Map<String, String> tokens() {
        var tokens = new TreeMap<String, String>();
        tokens.put("reseller", token(reseller));
        var logIn = reseller.logIn();
        tokens.put("sales", token(logIn.as(DemoStaff.SALES)));
        tokens.put("finance", token(logIn.as(DemoStaff.FINANCE)));
        tokens.put("ops", token(logIn.as(DemoStaff.OPS)));
        tokens.put("admin", token(logIn.as(DemoStaff.ADMIN)));
        tokens.put("customer", token(customer));
        return tokens;
    }

    private static String token(LogIn.Person person) {
        return person.to(Service.ACCOUNT)
                .headers()
                .getOrDefault("Authorization", "")
                .replace("Bearer ", "");
    }
}
