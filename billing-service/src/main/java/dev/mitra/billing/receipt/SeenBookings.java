package dev.mitra.billing.receipt;

import dev.mitra.billing.bank.BankEntry;
import dev.mitra.billing.bank.BankStatement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Which entries of a file were booked before, in the same form or another: payment by payment in a notification, as
/// one sum in a statement. The parts of an entry always make its amount, so whichever form comes second adds nothing.
public final class SeenBookings {

    private final Map<Booking, Integer> before;
    private final Map<Booking, Integer> times;

    /// @param before as [Bookings#known] tells them
    public SeenBookings(Map<Booking, Integer> before) {
        this.before = Map.copyOf(before);
        this.times = new HashMap<>(before);
    }

    /// Those that statements name.
    public static List<Booking> in(Collection<BankStatement> statements) {
        return statements.stream()
                .flatMap(statement ->
                        statement.entries().stream().flatMap(entry -> Booking.of(statement, entry).stream()))
                .distinct()
                .toList();
    }

    /// The entries that nothing has brought yet. To be asked once for each statement, in the order of the file: each is
    /// known to those that follow.
    public Predicate<BankEntry> fresh(BankStatement statement) {
        var here = new HashMap<Booking, Integer>();
        var known = new HashSet<Integer>();
        for (var entry : statement.entries()) {
            Booking.of(statement, entry)
                    .filter(booking -> here.merge(booking, 1, Integer::sum) <= seen(booking))
                    .ifPresent(_ -> known.add(entry.position()));
        }
        here.forEach((booking, count) -> times.merge(booking, count, Math::max));
        return entry -> !known.contains(entry.position());
    }

    private int seen(Booking booking) {
        return Math.max(times.getOrDefault(booking, 0), times.getOrDefault(booking.asReversal(), 0));
    }

    /// What is to be kept.
    public Map<Booking, Integer> added() {
        var added = new HashMap<>(times);
        added.entrySet().removeAll(before.entrySet());
        return added;
    }
}
