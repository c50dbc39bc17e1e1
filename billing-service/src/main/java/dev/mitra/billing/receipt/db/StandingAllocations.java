package dev.mitra.billing.receipt.db;

import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.receipt.AllocatedTo;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.UsedOtherwise;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
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

    private final Session entities;

    StandingAllocations(Session entities) {
        this.entities = entities;
    }

    // What is no invoice. Few receipts have it.
    private static final String OTHERWISE = """
            select a.receipt_id, coalesce(a.refund_id, a.card_refund_id, a.exchange_id) as use_id,
                case when a.refund_id is not null then 'REFUND' when a.card_refund_id is not null then 'CARD_REFUND'
                    else 'EXCHANGE' end as used,
                a.currency, cast(sum(a.amount_minor) as bigint) as amount
            from allocation a where :condition and a.invoice_id is null
            group by 1, 2, 3, 4 having sum(a.amount_minor) <> 0 order by :order""";

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
