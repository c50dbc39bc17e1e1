package dev.mitra.billing.receipt.db;

import dev.mitra.billing.receipt.BankMovement;
import dev.mitra.billing.receipt.BankMovements;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// Table `bank_movement`.
@ApplicationScoped
class BankMovementTables implements BankMovements {

    private static final String COLUMNS =
            "select m.id, m.booking_key, m.iban, m.currency, m.amount_minor, m.takes_back, m.booked_on, m.value_date,"
                    + " m.bank_reference, m.text, m.meaning, m.receipt_id";

    private final Session entities;

    BankMovementTables(Session entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> known(Collection<String> bookingKeys) {
        return Set.copyOf(entities.createNativeQuery(
                        "select booking_key from bank_movement where booking_key = any (:keys)", String.class)
                .addScalar("booking_key", String.class)
                .setParameter("keys", bookingKeys.toArray(String[]::new))
                .getResultList());
    }

    @Override
    public void add(
            UUID id, BankMovement movement, UUID bankFile, BankMovement.Meaning meaning, @Nullable ReceiptId receipt) {
        entities.createNativeMutationQuery("""
                        insert into bank_movement (id, booking_key, bank_file_id, iban, currency, amount_minor, takes_back, booked_on,
                            value_date, bank_reference, text, meaning, receipt_id)
                        values (:id, :key, :file, :iban, :currency, :amount, :back, :booked, :value, :reference, :text, :meaning,
                            cast(:receipt as uuid))""")
                .setParameter("id", id)
                .setParameter("key", movement.bookingKey())
                .setParameter("file", bankFile)
                .setParameter("iban", movement.iban())
                .setParameter("currency", movement.amount().currency().getCurrencyCode())
                .setParameter("amount", movement.amount().minor())
                .setParameter("back", movement.takesBack())
                .setParameter("booked", movement.bookedOn())
                .setParameter("value", movement.valueDate())
                .setParameter("reference", movement.bankReference(), String.class)
                .setParameter("text", movement.text())
                .setParameter("meaning", meaning.name())
                .setParameter(
                        "receipt", receipt == null ? null : receipt.value().toString(), String.class)
                .executeUpdate();
    }

    @Override
    public Optional<ReceiptId> reversed(BankMovement movement) {
        var found = entities.createNativeQuery("""
                        select id from receipt where amount_minor = :amount and currency = :currency and iban = :iban
                          and status <> 'REVERSED' and value_date <= :value
                          and (bank_reference = any (:references) or exists (
                            select 1 from jsonb_array_elements_text(details -> 'references') named where named = any (:references)))
                        order by value_date desc, id limit 2""", UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("amount", movement.amount().negated().minor())
                .setParameter("currency", movement.amount().currency().getCurrencyCode())
                .setParameter("iban", movement.iban())
                .setParameter("value", movement.valueDate())
                .setParameter("references", movement.references().toArray(String[]::new))
                .getResultList();
        return found.size() == 1 ? Optional.of(new ReceiptId(found.getFirst())) : Optional.empty();
    }

    @Override
    public List<Kept> find(BankMovement.@Nullable Meaning meaning, @Nullable UUID before, int limit) {
        var conditions = new StringBuilder();
        var values = new HashMap<String, Object>();
        if (meaning != null) {
            conditions.append(" and m.meaning = :meaning");
            values.put("meaning", meaning.name());
        }
        if (before != null) {
            conditions.append(" and m.id < :before");
            values.put("before", before);
        }
        var selection = select(COLUMNS + " from bank_movement m where 1 = 1" + conditions + " order by m.id desc");
        values.forEach(selection::setParameter);
        return selection.setMaxResults(limit).getResultList().stream()
                .map(BankMovementTables::kept)
                .toList();
    }

    @Override
    public Optional<BankMovement> lockUnexplained(UUID id, ReceiptId receipt) {
        return select(COLUMNS + """
                         from bank_movement m join receipt r on r.id = :receipt and r.iban = m.iban
                          and r.currency = m.currency and r.amount_minor = -m.amount_minor
                        where m.id = :id and m.meaning = 'UNEXPLAINED' for update of m""")
                .setParameter("receipt", receipt.value())
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(row -> kept(row).movement())
                .findFirst();
    }

    @Override
    public Optional<BankMovement> lockUnexplained(UUID id) {
        return select(COLUMNS + " from bank_movement m where m.id = :id and m.meaning = 'UNEXPLAINED' for update of m")
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(row -> kept(row).movement())
                .findFirst();
    }

    @Override
    public void explainAsRefund(UUID id) {
        entities.createNativeMutationQuery("update bank_movement set meaning = 'REFUND' where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public void explain(UUID id, ReceiptId receipt) {
        entities.createNativeMutationQuery(
                        "update bank_movement set meaning = 'REVERSAL', receipt_id = :receipt where id = :id")
                .setParameter("receipt", receipt.value())
                .setParameter("id", id)
                .executeUpdate();
    }

    private NativeQuery<Object[]> select(String query) {
        return entities.createNativeQuery(query, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("booking_key", String.class)
                .addScalar("iban", String.class)
                .addScalar("currency", String.class)
                .addScalar("amount_minor", Long.class)
                .addScalar("takes_back", Boolean.class)
                .addScalar("booked_on", LocalDate.class)
                .addScalar("value_date", LocalDate.class)
                .addScalar("bank_reference", String.class)
                .addScalar("text", String.class)
                .addScalar("meaning", String.class)
                .addScalar("receipt_id", UUID.class);
    }

    private static Kept kept(Object[] row) {
        var movement = new BankMovement(
                (String) row[1],
                (String) row[2],
                Money.ofMinor((Long) row[4], (String) row[3]),
                (Boolean) row[5],
                (LocalDate) row[6],
                (LocalDate) row[7],
                (String) row[8],
                List.of(),
                (String) row[9]);
        return new Kept(
                (UUID) row[0],
                movement,
                BankMovement.Meaning.valueOf((String) row[10]),
                row[11] == null ? null : new ReceiptId((UUID) row[11]));
    }
}
