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
import org.jspecify.annotations.Nullable;

/// Table `bank_movement`.
@ApplicationScoped
class BankMovementTables implements BankMovements {

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
            conditions.append(" and meaning = :meaning");
            values.put("meaning", meaning.name());
        }
        if (before != null) {
            conditions.append(" and id < :before");
            values.put("before", before);
        }
        var selection = entities.createNativeQuery(
                        "select id, booking_key, iban, currency, amount_minor, takes_back, booked_on, value_date,"
                                + " bank_reference, text, meaning, receipt_id from bank_movement where 1 = 1"
                                + conditions
                                + " order by id desc",
                        Object[].class)
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
        values.forEach(selection::setParameter);
        return selection
                .setMaxResults(limit)
                .getResultStream()
                .map(BankMovementTables::kept)
                .toList();
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
