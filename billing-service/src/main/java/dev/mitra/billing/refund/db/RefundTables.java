package dev.mitra.billing.refund.db;

import dev.mitra.billing.refund.Refund;
import dev.mitra.billing.refund.RefundId;
import dev.mitra.billing.refund.Refunds;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Table `refund`.
@ApplicationScoped
class RefundTables implements Refunds {

    private static final String REFUNDS =
            "select id, reseller_id, currency, amount_minor, words, requested_at, paid_on, fee_minor, cancelled_on, cancelled_words"
                    + " from refund where ";

    private final Session entities;

    RefundTables(Session entities) {
        this.entities = entities;
    }

    @Override
    public void add(Refund refund, String by) {
        entities.createNativeMutationQuery("""
                        insert into refund (id, reference, reseller_id, currency, amount_minor, words, requested_at, requested_by)
                        values (:id, :reference, cast(:reseller as uuid), :currency, :amount, :words, :at, :by)""")
                .setParameter("id", refund.id().value())
                .setParameter("reference", refund.id().reference())
                .setParameter(
                        "reseller",
                        refund.reseller() == null
                                ? null
                                : refund.reseller().value().toString(),
                        String.class)
                .setParameter("currency", refund.amount().currency().getCurrencyCode())
                .setParameter("amount", refund.amount().minor())
                .setParameter("words", refund.words())
                .setParameter("at", refund.requestedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    @Override
    public void paid(RefundId id, LocalDate on, Money fee) {
        entities.createNativeMutationQuery("update refund set paid_on = :on, fee_minor = :fee where id = :id")
                .setParameter("on", on)
                .setParameter("fee", fee.minor())
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public void cancelled(RefundId id, LocalDate on, String words) {
        entities.createNativeMutationQuery(
                        "update refund set cancelled_on = :on, cancelled_words = :words where id = :id")
                .setParameter("on", on)
                .setParameter("words", words)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public Optional<Refund> lock(RefundId id) {
        return read("id = :id for update", Map.of("id", id.value()), 1).stream().findFirst();
    }

    @Override
    public Optional<Refund> inTransit(Collection<String> references) {
        return read(
                        "reference = any (:references) and paid_on is null and cancelled_on is null order by id for update",
                        Map.of("references", references.toArray(String[]::new)),
                        1)
                .stream()
                .findFirst();
    }

    @Override
    public List<Refund> find(@Nullable ResellerId reseller, @Nullable RefundId before, int limit) {
        var conditions = new StringBuilder("1 = 1");
        var values = new HashMap<String, Object>();
        if (reseller != null) {
            conditions.append(" and reseller_id = :reseller");
            values.put("reseller", reseller.value());
        }
        if (before != null) {
            conditions.append(" and id < :before");
            values.put("before", before.value());
        }
        return read(conditions + " order by id desc", values, limit);
    }

    private List<Refund> read(String conditions, Map<String, Object> values, int limit) {
        var selection = entities.createNativeQuery(REFUNDS + conditions, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("reseller_id", UUID.class)
                .addScalar("currency", String.class)
                .addScalar("amount_minor", Long.class)
                .addScalar("words", String.class)
                .addScalar("requested_at", Instant.class)
                .addScalar("paid_on", LocalDate.class)
                .addScalar("fee_minor", Long.class)
                .addScalar("cancelled_on", LocalDate.class)
                .addScalar("cancelled_words", String.class);
        values.forEach(selection::setParameter);
        return selection.setMaxResults(limit).getResultList().stream()
                .map(RefundTables::refund)
                .toList();
    }

    private static Refund refund(Object[] row) {
        var currency = (String) row[2];
        return new Refund(
                new RefundId((UUID) row[0]),
                row[1] == null ? null : new ResellerId((UUID) row[1]),
                Money.ofMinor((Long) row[3], currency),
                (String) row[4],
                (Instant) row[5],
                row[6] == null ? null : new Refund.Paid((LocalDate) row[6], Money.ofMinor((Long) row[7], currency)),
                row[8] == null ? null : new Refund.Cancelled((LocalDate) row[8], (String) row[9]));
    }
}
