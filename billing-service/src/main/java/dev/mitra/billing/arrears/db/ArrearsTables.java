package dev.mitra.billing.arrears.db;

import dev.mitra.billing.arrears.Arrears;
import dev.mitra.billing.arrears.ArrearsBook;
import dev.mitra.billing.arrears.OverdueInvoice;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// Table `arrears`; what is overdue is asked of the invoices themselves.
@ApplicationScoped
class ArrearsTables implements ArrearsBook {

    private static final String OVERDUE = " status in ('ISSUED', 'PARTLY_PAID') and terms = 'NET30' and due_on < :day ";

    private final Session entities;

    ArrearsTables(Session entities) {
        this.entities = entities;
    }

    @Override
    public Arrears lock(ResellerId reseller) {
        entities.createNativeMutationQuery("insert into arrears (reseller_id) values (:id) on conflict do nothing")
                .setParameter("id", reseller.value())
                .executeUpdate();
        var row = entities.createNativeQuery(
                        "select opened_on, version from arrears where reseller_id = :id for update", Object[].class)
                .addScalar("opened_on", LocalDate.class)
                .addScalar("version", Long.class)
                .setParameter("id", reseller.value())
                .getSingleResult();
        return new Arrears(reseller, (LocalDate) row[0], (Long) row[1]);
    }

    @Override
    public void save(Arrears arrears) {
        entities.createNativeMutationQuery(
                        "update arrears set opened_on = cast(:opened as date), version = :version where reseller_id = :id")
                .setParameter(
                        "opened",
                        arrears.openedOn() == null ? null : arrears.openedOn().toString())
                .setParameter("version", arrears.version())
                .setParameter("id", arrears.reseller().value())
                .executeUpdate();
    }

    @Override
    public List<OverdueInvoice> overdue(ResellerId reseller, LocalDate day) {
        return entities
                .createNativeQuery(
                        "select order_id, year, sequence, due_on, kind from invoice where reseller_id = :id and"
                                + OVERDUE + "order by due_on, sequence",
                        Object[].class)
                .addScalar("order_id", UUID.class)
                .addScalar("year", Integer.class)
                .addScalar("sequence", Integer.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("kind", String.class)
                .setParameter("id", reseller.value())
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> new OverdueInvoice(
                        new OrderId((UUID) row[0]),
                        new DocumentNumber(DocumentKind.valueOf((String) row[4]), (Integer) row[1], (Integer) row[2]),
                        (LocalDate) row[3]))
                .toList();
    }

    @Override
    public List<ResellerId> concerned(LocalDate day) {
        return entities
                .createNativeQuery(
                        "select reseller_id from invoice where reseller_id is not null and" + OVERDUE
                                + "union select reseller_id from arrears where opened_on is not null order by 1",
                        UUID.class)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(ResellerId::new)
                .toList();
    }

    @Override
    public Map<ResellerId, Set<Currency>> owing(LocalDate day) {
        return entities
                .createNativeQuery(
                        "select distinct i.reseller_id, i.currency from invoice i where"
                                + OVERDUE.replace("status", "i.status")
                                + """
                                and exists (select 1 from receipt r where r.reseller_id = i.reseller_id
                                  and r.status in ('IDENTIFIED', 'PARTLY_ALLOCATED') and r.currency = i.currency)""",
                        Object[].class)
                .addScalar("reseller_id", UUID.class)
                .addScalar("currency", String.class)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new ResellerId((UUID) row[0]),
                        Collectors.mapping(row -> Currency.getInstance((String) row[1]), Collectors.toSet())));
    }

    @Override
    public List<OrderId> untold(LocalDate day, int limit) {
        return entities
                .createNativeQuery(
                        "select order_id from invoice where overdue_told_on is null and kind = 'INVOICE' and" + OVERDUE
                                + "order by id",
                        UUID.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(OrderId::new)
                .toList();
    }

    @Override
    public boolean takeTelling(OrderId order, LocalDate day) {
        var taken = entities.createNativeMutationQuery("""
                        update invoice set overdue_told_on = :day
                        where order_id = :order and overdue_told_on is null""")
                .setParameter("day", day)
                .setParameter("order", order.value())
                .executeUpdate();
        return taken == 1;
    }
}
