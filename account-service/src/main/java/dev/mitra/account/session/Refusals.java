package dev.mitra.account.session;

import dev.mitra.kernel.EmailAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Refused log-ins of some seconds, until they are summed up. Whoever sends more than fit is still counted.
public final class Refusals {

    private static final int MOST = 10_000;
    private static final int MOST_ADDRESSES = 3;
    private static final EmailAddress REST = EmailAddress.parse("more@than.fit").orElseThrow();

    private record About(String action, EmailAddress email) {}

    private Map<About, Counted> counted = new LinkedHashMap<>();

    /// @param action as the audit trail calls it
    public synchronized void add(String action, EmailAddress email, String networkAddress) {
        var about = new About(action, counted.size() < MOST ? email : REST);
        counted.merge(about, Counted.one(networkAddress), Counted::and);
    }

    /// The sums since the last time: one for each action and whom it meant.
    ///
    /// @param meant the account behind an address, or one word for all that have none
    public List<Sum> take(Function<EmailAddress, String> meant) {
        var sums = new LinkedHashMap<List<String>, Counted>();
        taken().forEach((about, count) ->
                sums.merge(List.of(about.action(), meant.apply(about.email())), count, Counted::and));
        var all = new ArrayList<Sum>();
        sums.forEach((about, count) -> all.add(new Sum(about.getFirst(), about.getLast(), count.text())));
        return all;
    }

    private synchronized Map<About, Counted> taken() {
        var taken = counted;
        counted = new LinkedHashMap<>();
        return taken;
    }

    /// @param text `3 times from 192.0.2.7`
    public record Sum(String action, String meant, String text) {}

    private record Counted(int times, Set<String> from) {

        static Counted one(String networkAddress) {
            return new Counted(1, Set.of(networkAddress));
        }

        Counted and(Counted other) {
            var together = new TreeSet<>(from);
            together.addAll(other.from);
            while (together.size() > MOST_ADDRESSES + 1) {
                together.pollLast();
            }
            return new Counted(times + other.times, together);
        }

        String text() {
            boolean more = from.size() > MOST_ADDRESSES;
            return times + " times from "
                    + String.join(", ", from.stream().limit(MOST_ADDRESSES).toList())
                    + (more ? " and others" : "");
        }
    }
}
