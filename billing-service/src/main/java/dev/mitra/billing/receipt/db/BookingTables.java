package dev.mitra.billing.receipt.db;

import dev.mitra.billing.receipt.Booking;
import dev.mitra.billing.receipt.Bookings;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// Table `bank_booking`.
@ApplicationScoped
class BookingTables implements Bookings {

    private final Session entities;

    BookingTables(Session entities) {
        this.entities = entities;
    }

    @Override
    public Map<Booking, Integer> known(Collection<Booking> bookings) {
        var found = entities.createNativeQuery(
                        "select iban, bank_reference, currency, amount_minor, takes_back, times from bank_booking"
                                + " where iban = any (:ibans) and bank_reference = any (:references)",
                        Object[].class)
                .addScalar("iban", String.class)
                .addScalar("bank_reference", String.class)
                .addScalar("currency", String.class)
                .addScalar("amount_minor", Long.class)
                .addScalar("takes_back", Boolean.class)
                .addScalar("times", Integer.class)
                .setParameter(
                        "ibans", bookings.stream().map(Booking::iban).distinct().toArray(String[]::new))
                .setParameter("references", texts(List.copyOf(bookings), Booking::reference))
                .getResultList();
        return found.stream().collect(Collectors.toMap(BookingTables::booking, row -> (Integer) row[5], Math::max));
    }

    private static Booking booking(Object[] row) {
        return new Booking(
                (String) row[0], (String) row[1], Money.ofMinor((Long) row[3], (String) row[2]), (Boolean) row[4]);
    }

    @Override
    public void add(Map<Booking, Integer> times) {
        var added = List.copyOf(times.keySet());
        if (added.isEmpty()) {
            return;
        }
        entities.createNativeMutationQuery("""
                        insert into bank_booking (iban, bank_reference, currency, amount_minor, takes_back, times)
                        select b.iban, b.reference, b.currency, b.amount, b.back, b.times
                        from unnest(cast(:ibans as text[]), cast(:references as text[]), cast(:currencies as text[]),
                            cast(:amounts as bigint[]), cast(:back as boolean[]), cast(:times as integer[]))
                            as b (iban, reference, currency, amount, back, times)
                        on conflict (iban, bank_reference, currency, amount_minor, takes_back)
                            do update set times = greatest(bank_booking.times, excluded.times)""")
                .setParameter("ibans", texts(added, Booking::iban))
                .setParameter("references", texts(added, Booking::reference))
                .setParameter(
                        "currencies",
                        texts(added, booking -> booking.amount().currency().getCurrencyCode()))
                .setParameter(
                        "amounts",
                        added.stream().map(booking -> booking.amount().minor()).toArray(Long[]::new))
                .setParameter("back", added.stream().map(Booking::takesBack).toArray(Boolean[]::new))
                .setParameter("times", added.stream().map(times::get).toArray(Integer[]::new))
                .executeUpdate();
    }

    private static String[] texts(List<Booking> bookings, Function<Booking, String> part) {
        return bookings.stream().map(part).toArray(String[]::new);
    }
}
