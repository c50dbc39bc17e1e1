package dev.mitra.order.acquirer.db;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.UuidV7;
import dev.mitra.order.acquirer.Charge;
import dev.mitra.order.acquirer.Charges;
import dev.mitra.order.acquirer.TestCard;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.CardRefund;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// The tables `simulated_*`.
@ApplicationScoped
class ChargeTables implements Charges {

    private static final String SELECT = """
            select reference, payment_id, currency, amount, description, return_to, status, behaviour, refusal, until
            from simulated_charge where\s""";

    private final Session entities;

    ChargeTables(Session entities) {
        this.entities = entities;
    }

    @Override
    public void addIfNew(Charge charge) {
        entities.createNativeMutationQuery("""
                        insert into simulated_charge (reference, payment_id, currency, amount, description, return_to,
                            status, behaviour, until)
                        values (:reference, :payment, :currency, :amount, :description, :return, :status, :card, :until)
                        on conflict (payment_id) do nothing""")
                .setParameter("reference", charge.reference())
                .setParameter("payment", charge.payment().value())
                .setParameter("currency", charge.amount().currency().getCurrencyCode())
                .setParameter("amount", charge.amount().minor())
                .setParameter("description", charge.description())
                .setParameter("return", charge.returnTo().toString())
                .setParameter("status", charge.status().name())
                .setParameter("card", charge.card().name())
                .setParameter("until", charge.until())
                .executeUpdate();
    }

    @Override
    public Charge of(UUID payment) {
        return one("payment_id = :key", payment).orElseThrow();
    }

    @Override
    public Optional<Charge> lock(String reference) {
        return one("reference = :key for update", reference);
    }

    @Override
    public void save(Charge charge) {
        entities.createNativeMutationQuery("""
                        update simulated_charge set status = :status, behaviour = :card, refusal = :refusal
                        where reference = :reference""")
                .setParameter("status", charge.status().name())
                .setParameter("card", charge.card().name())
                .setParameter("refusal", charge.refusal(), String.class)
                .setParameter("reference", charge.reference())
                .executeUpdate();
    }

    @Override
    public boolean refund(CardRefund refund, String reference) {
        int added = entities.createNativeMutationQuery(
                        "insert into simulated_refund (id, reference) values (:id, :reference) on conflict do nothing")
                .setParameter("id", refund.id().value())
                .setParameter("reference", reference)
                .executeUpdate();
        if (added == 1) {
            entities.createNativeMutationQuery(
                            "update simulated_charge set refunded = refunded + :amount where reference = :reference")
                    .setParameter("amount", refund.amount().minor())
                    .setParameter("reference", reference)
                    .executeUpdate();
        }
        return added == 1;
    }

    @Override
    public void addNotice(String reference, String body, Instant dueAt) {
        entities.createNativeMutationQuery("""
                        insert into simulated_notice (id, reference, body, due_at)
                        values (:id, :reference, :body, :due)""")
                .setParameter("id", UuidV7.random())
                .setParameter("reference", reference)
                .setParameter("body", body)
                .setParameter("due", dueAt)
                .executeUpdate();
    }

    @Override
    public Optional<DueNotice> claimNotice(Instant now, Instant until) {
        return entities
                .createNativeQuery("""
                        update simulated_notice set due_at = :until, tries = tries + 1
                        where id = (select id from simulated_notice where due_at <= :now order by due_at
                            limit 1 for update skip locked)
                        returning id, body, tries""", Object[].class)
                .setParameter("until", until)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(row -> new DueNotice((UUID) row[0], (String) row[1], (Integer) row[2]))
                .findFirst();
    }

    @Override
    public void told(UUID notice) {
        entities.createNativeMutationQuery("delete from simulated_notice where id = :id")
                .setParameter("id", notice)
                .executeUpdate();
    }

    @Override
    public long dueNotices(Instant now) {
        return entities.createNativeQuery(
                        "select count(*) as due from simulated_notice where due_at <= :now", Long.class)
                .addScalar("due", Long.class)
                .setParameter("now", now)
                .getSingleResult();
    }

    private Optional<Charge> one(String condition, Object key) {
        return entities
                .createNativeQuery(SELECT + condition, Object[].class)
                .addScalar("reference", String.class)
                .addScalar("payment_id", UUID.class)
                .addScalar("currency", String.class)
                .addScalar("amount", Long.class)
                .addScalar("description", String.class)
                .addScalar("return_to", String.class)
                .addScalar("status", String.class)
                .addScalar("behaviour", String.class)
                .addScalar("refusal", String.class)
                .addScalar("until", Instant.class)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .map(ChargeTables::charge)
                .findFirst();
    }

    private static Charge charge(Object[] row) {
        return new Charge(
                (String) row[0],
                new CardPaymentId((UUID) row[1]),
                Money.ofMinor((Long) row[3], (String) row[2]),
                (String) row[4],
                URI.create((String) row[5]),
                Charge.Status.valueOf((String) row[6]),
                TestCard.valueOf((String) row[7]),
                (String) row[8],
                (Instant) row[9]);
    }
}
