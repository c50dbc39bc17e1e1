package dev.mitra.billing.exchange.db;

import dev.mitra.billing.exchange.Conversion;
import dev.mitra.billing.exchange.Exchange;
import dev.mitra.billing.exchange.ExchangeId;
import dev.mitra.billing.exchange.Exchanges;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// Table `exchange`, and its rows of `allocation`.
@ApplicationScoped
class ExchangeTables implements Exchanges {

    private static final String ALL = """
            select id, given_receipt_id, gained_receipt_id, given_minor, given_currency, gained_minor, gained_currency,
                given_booked_minor, gained_booked_minor, booked_currency, made_on, undone_on from exchange""";

    private final Session entities;

    ExchangeTables(Session entities) {
        this.entities = entities;
    }

    @Override
    public void add(Exchange exchange, String by) {
        var money = exchange.conversion();
        entities.createNativeMutationQuery("""
                        insert into exchange (id, given_receipt_id, gained_receipt_id, given_minor, given_currency, gained_minor,
                            gained_currency, given_booked_minor, gained_booked_minor, booked_currency, made_on, made_by)
                        values (:id, :given, :gained, :givenMinor, :givenCurrency, :gainedMinor, :gainedCurrency,
                            :givenBooked, :gainedBooked, :booked, :on, :by)""")
                .setParameter("id", exchange.id().value())
                .setParameter("given", exchange.given().value())
                .setParameter("gained", exchange.gained().value())
                .setParameter("givenMinor", money.given().minor())
                .setParameter("givenCurrency", money.given().currency().getCurrencyCode())
                .setParameter("gainedMinor", money.gained().minor())
                .setParameter("gainedCurrency", money.gained().currency().getCurrencyCode())
                .setParameter("givenBooked", money.givenBooked().minor())
                .setParameter("gainedBooked", money.gainedBooked().minor())
                .setParameter("booked", money.givenBooked().currency().getCurrencyCode())
                .setParameter("on", exchange.on())
                .setParameter("by", by)
                .executeUpdate();
    }

    @Override
    public Optional<Exchange> lock(ExchangeId id) {
        return read(entities.createNativeQuery(ALL + " where id = :id for update", Object[].class)
                        .setParameter("id", id.value()))
                .stream()
                .findFirst();
    }

    @Override
    public void undone(ExchangeId id, LocalDate on) {
        entities.createNativeMutationQuery("update exchange set undone_on = :on where id = :id")
                .setParameter("on", on)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public void allocate(ReceiptId receipt, ExchangeId exchange, Money amount, String by) {
        entities.createNativeMutationQuery("""
                        insert into allocation (id, receipt_id, exchange_id, currency, amount_minor, reason, made_by)
                        values (:id, :receipt, :exchange, :currency, :amount, 'EXCHANGE', :by)""")
                .setParameter("id", UuidV7.random())
                .setParameter("receipt", receipt.value())
                .setParameter("exchange", exchange.value())
                .setParameter("currency", amount.currency().getCurrencyCode())
                .setParameter("amount", amount.minor())
                .setParameter("by", by)
                .executeUpdate();
    }

    @Override
    public UUID bankFileOf(ReceiptId receipt) {
        return entities.createNativeQuery("select bank_file_id from receipt where id = :id", UUID.class)
                .addScalar("bank_file_id", UUID.class)
                .setParameter("id", receipt.value())
                .getSingleResult();
    }

    @Override
    public List<Exchange> find(@Nullable ExchangeId before, int limit) {
        var query = entities.createNativeQuery(
                ALL + (before == null ? "" : " where id < :before") + " order by id desc", Object[].class);
        if (before != null) {
            query.setParameter("before", before.value());
        }
        return read(query.setMaxResults(limit));
    }

    private static List<Exchange> read(NativeQuery<Object[]> query) {
        return query
                .addScalar("id", UUID.class)
                .addScalar("given_receipt_id", UUID.class)
                .addScalar("gained_receipt_id", UUID.class)
                .addScalar("given_minor", Long.class)
                .addScalar("given_currency", String.class)
                .addScalar("gained_minor", Long.class)
                .addScalar("gained_currency", String.class)
                .addScalar("given_booked_minor", Long.class)
                .addScalar("gained_booked_minor", Long.class)
                .addScalar("booked_currency", String.class)
                .addScalar("made_on", LocalDate.class)
                .addScalar("undone_on", LocalDate.class)
                .getResultList()
                .stream()
                .map(row -> new Exchange(
                        new ExchangeId((UUID) row[0]),
                        new ReceiptId((UUID) row[1]),
                        new ReceiptId((UUID) row[2]),
                        new Conversion(
                                Money.ofMinor((Long) row[3], (String) row[4]),
                                Money.ofMinor((Long) row[5], (String) row[6]),
                                Money.ofMinor((Long) row[7], (String) row[9]),
                                Money.ofMinor((Long) row[8], (String) row[9])),
                        (LocalDate) row[10],
                        (LocalDate) row[11]))
                .toList();
    }
}
