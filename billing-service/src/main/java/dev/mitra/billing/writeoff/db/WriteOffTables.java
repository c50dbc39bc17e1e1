package dev.mitra.billing.writeoff.db;

import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.writeoff.WriteOff;
import dev.mitra.billing.writeoff.WriteOffId;
import dev.mitra.billing.writeoff.WriteOffs;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Table `write_off`.
@ApplicationScoped
class WriteOffTables implements WriteOffs {

    private static final String SELECT = """
            select w.id, w.invoice_id, i.kind, i.year, i.sequence, w.currency, w.amount_minor, w.words, w.needs_second, w.status,
                w.requested_by, w.requested_at, w.decided_by, w.decided_at
            from write_off w join invoice i on i.id = w.invoice_id where\s""";

    private final Session entities;

    WriteOffTables(Session entities) {
        this.entities = entities;
    }

    @Override
    public void add(WriteOff writeOff) {
        entities.createNativeMutationQuery("""
                        insert into write_off (id, invoice_id, currency, amount_minor, words, needs_second, status, requested_by,
                            requested_at, decided_by, decided_at)
                        values (:id, :invoice, :currency, :amount, :words, :second, :status, :by, :at, :decider, cast(:decided as timestamptz))""")
                .setParameter("id", writeOff.id().value())
                .setParameter("invoice", writeOff.invoice().value())
                .setParameter("currency", writeOff.amount().currency().getCurrencyCode())
                .setParameter("amount", writeOff.amount().minor())
                .setParameter("words", writeOff.words())
                .setParameter("second", writeOff.needsSecond())
                .setParameter("status", writeOff.status().name())
                .setParameter("by", writeOff.requestedBy())
                .setParameter("at", writeOff.requestedAt())
                .setParameter("decider", decider(writeOff), String.class)
                .setParameter("decided", decidedAt(writeOff), String.class)
                .executeUpdate();
    }

    @Override
    public void save(WriteOff writeOff) {
        entities.createNativeMutationQuery("""
                        update write_off set status = :status, decided_by = :decider, decided_at = cast(:decided as timestamptz)
                        where id = :id""")
                .setParameter("status", writeOff.status().name())
                .setParameter("decider", decider(writeOff), String.class)
                .setParameter("decided", decidedAt(writeOff), String.class)
                .setParameter("id", writeOff.id().value())
                .executeUpdate();
    }

    @Override
    public Optional<WriteOff> find(WriteOffId id) {
        return read("w.id = :id", Map.of("id", id.value()), 1).stream().findFirst();
    }

    @Override
    public Optional<WriteOff> standing(InvoiceId invoice) {
        return read(
                        "w.invoice_id = :invoice and w.status in ('WAITING', 'DONE')",
                        Map.of("invoice", invoice.value()),
                        1)
                .stream()
                .findFirst();
    }

    @Override
    public List<WriteOff> find(WriteOff.@Nullable Status status, @Nullable WriteOffId before, int limit) {
        var conditions = new StringBuilder("1 = 1");
        var values = new HashMap<String, Object>();
        if (status != null) {
            conditions.append(" and w.status = :status");
            values.put("status", status.name());
        }
        if (before != null) {
            conditions.append(" and w.id < :before");
            values.put("before", before.value());
        }
        return read(conditions + " order by w.id desc", values, limit);
    }

    private List<WriteOff> read(String conditions, Map<String, Object> values, int limit) {
        var selection = entities.createNativeQuery(SELECT + conditions, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("invoice_id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("year", Integer.class)
                .addScalar("sequence", Integer.class)
                .addScalar("currency", String.class)
                .addScalar("amount_minor", Long.class)
                .addScalar("words", String.class)
                .addScalar("needs_second", Boolean.class)
                .addScalar("status", String.class)
                .addScalar("requested_by", String.class)
                .addScalar("requested_at", Instant.class)
                .addScalar("decided_by", String.class)
                .addScalar("decided_at", Instant.class);
        values.forEach(selection::setParameter);
        return selection.setMaxResults(limit).getResultList().stream()
                .map(WriteOffTables::writeOff)
                .toList();
    }

    private static WriteOff writeOff(Object[] row) {
        return new WriteOff(
                new WriteOffId((UUID) row[0]),
                new InvoiceId((UUID) row[1]),
                new DocumentNumber(DocumentKind.valueOf((String) row[2]), (Integer) row[3], (Integer) row[4]),
                Money.ofMinor((Long) row[6], (String) row[5]),
                (String) row[7],
                (Boolean) row[8],
                WriteOff.Status.valueOf((String) row[9]),
                (String) row[10],
                (Instant) row[11],
                row[12] == null
                        ? null
                        : new WriteOff.Decision((String) row[12], Objects.requireNonNull((Instant) row[13])));
    }

    private static @Nullable String decider(WriteOff writeOff) {
        return writeOff.decided() == null ? null : writeOff.decided().by();
    }

    private static @Nullable String decidedAt(WriteOff writeOff) {
        return writeOff.decided() == null ? null : writeOff.decided().at().toString();
    }
}
