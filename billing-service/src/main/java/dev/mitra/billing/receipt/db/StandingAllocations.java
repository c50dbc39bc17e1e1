package dev.mitra.billing.receipt.db;

import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.receipt.AllocatedTo;
import dev.mitra.billing.receipt.GoingBack;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.UsedOtherwise;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// What stands allocated, releases deducted.
@ApplicationScoped
class StandingAllocations {

    private static final String QUERY = """
            select a.receipt_id, a.invoice_id, i.year, i.sequence, a.currency, cast(sum(a.amount_minor) as bigint) as amount, i.kind
            from allocation a join invoice i on i.id = a.invoice_id
            where :condition group by a.receipt_id, a.invoice_id, i.year, i.sequence, a.currency, i.kind
            having sum(a.amount_minor) <> 0 order by min(cast(a.id as text))""";

    // What is no invoice. Few receipts have it.
    private static final String OTHERWISE = """
            select a.receipt_id, coalesce(a.refund_id, a.card_refund_id, a.exchange_id) as use_id,
                case when a.refund_id is not null then 'REFUND' when a.card_refund_id is not null then 'CARD_REFUND'
                    else 'EXCHANGE' end as used,
                a.currency, cast(sum(a.amount_minor) as bigint) as amount
            from allocation a where :condition and a.invoice_id is null
            group by 1, 2, 3, 4 having sum(a.amount_minor) <> 0 order by :order""";

    // Few receipts have one.
    private static final String REFUNDS = """
            select a.receipt_id, case when a.refund_id is null then 'CARD' else 'WIRE' end as way,
                coalesce(a.refund_id, a.card_refund_id) as refund, a.currency,
                cast(sum(a.amount_minor) filter (where a.amount_minor > 0) as bigint) as amount,
                coalesce(min(f.paid_on), min(c.sent_on)) as left_on, min(f.cancelled_on) as over_on
            from allocation a left join refund f on f.id = a.refund_id left join card_refund c on c.id = a.card_refund_id
            where a.receipt_id = any (:ids) and num_nonnulls(a.refund_id, a.card_refund_id) = 1
            group by 1, 2, 3, 4 order by 3""";

    private final Session entities;

    StandingAllocations(Session entities) {
        this.entities = entities;
    }

    List<AllocatedTo> toInvoice(UUID invoice) {
        return query("a.invoice_id in (:ids)", List.of(invoice));
    }

    List<AllocatedTo> ofReceipts(Collection<UUID> receipts) {
        return receipts.isEmpty() ? List.of() : query("a.receipt_id in (:ids)", receipts);
    }

    List<UsedOtherwise> otherwise(Collection<UUID> receipts) {
        if (receipts.isEmpty()) {
            return List.of();
        }
        return otherwise("a.receipt_id in (:ids)", "min(cast(a.id as text))", receipts);
    }

    List<UsedOtherwise> refunded(UUID refund) {
        return otherwise("a.refund_id in (:ids)", "1", List.of(refund));
    }

    /// All of these receipts, also those that are over.
    List<GoingBack> refunds(Collection<UUID> receipts) {
        return entities
                .createNativeQuery(REFUNDS, Object[].class)
                .addScalar("receipt_id", UUID.class)
                .addScalar("way", String.class)
                .addScalar("refund", UUID.class)
                .addScalar("currency", String.class)
                .addScalar("amount", Long.class)
                .addScalar("left_on", LocalDate.class)
                .addScalar("over_on", LocalDate.class)
                .setParameter("ids", receipts.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(StandingAllocations::goingBack)
                .toList();
    }

    private static GoingBack goingBack(Object[] row) {
        var left = (LocalDate) row[5];
        var over = (LocalDate) row[6];
        return new GoingBack(
                new ReceiptId((UUID) row[0]),
                GoingBack.Way.valueOf((String) row[1]),
                (UUID) row[2],
                Money.ofMinor((Long) row[4], (String) row[3]),
                GoingBack.State.of(left, over),
                over == null ? left : over);
    }

    private List<UsedOtherwise> otherwise(String condition, String order, Collection<UUID> ids) {
        return entities
                .createNativeQuery(OTHERWISE.replace(":condition", condition).replace(":order", order), Object[].class)
                .addScalar("receipt_id", UUID.class)
                .addScalar("use_id", UUID.class)
                .addScalar("used", String.class)
                .addScalar("currency", String.class)
                .addScalar("amount", Long.class)
                .setParameterList("ids", ids)
                .getResultList()
                .stream()
                .map(row -> new UsedOtherwise(
                        new ReceiptId((UUID) row[0]),
                        UsedOtherwise.Use.valueOf((String) row[2]),
                        (UUID) row[1],
                        Money.ofMinor((Long) row[4], (String) row[3])))
                .toList();
    }

    private List<AllocatedTo> query(String condition, Collection<UUID> ids) {
        return entities
                .createNativeQuery(QUERY.replace(":condition", condition), Object[].class)
                .addScalar("receipt_id", UUID.class)
                .addScalar("invoice_id", UUID.class)
                .addScalar("year", Integer.class)
                .addScalar("sequence", Integer.class)
                .addScalar("currency", String.class)
                .addScalar("amount", Long.class)
                .addScalar("kind", String.class)
                .setParameterList("ids", ids)
                .getResultList()
                .stream()
                .map(row -> new AllocatedTo(
                        new ReceiptId((UUID) row[0]),
                        new InvoiceId((UUID) row[1]),
                        new DocumentNumber(DocumentKind.valueOf((String) row[6]), (Integer) row[2], (Integer) row[3]),
                        Money.ofMinor((Long) row[5], (String) row[4])))
                .toList();
    }
}
