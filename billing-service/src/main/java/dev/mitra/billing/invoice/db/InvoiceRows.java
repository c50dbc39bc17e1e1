package dev.mitra.billing.invoice.db;

import dev.mitra.billing.invoice.CreditorReference;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.InvoiceScope;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/// The invoices in PostgreSQL.
@ApplicationScoped
class InvoiceRows implements Invoices, PanacheRepositoryBase<InvoiceRow, UUID> {

    private static final String BY_ID = "order by id";
    private static final List<InvoiceRow.Status> OPEN =
            List.of(InvoiceRow.Status.ISSUED, InvoiceRow.Status.PARTLY_PAID);

    private final Vendor vendor;

    InvoiceRows(Vendor vendor) {
        this.vendor = vendor;
    }

    @Override
    public Set<OrderId> billed(Collection<OrderId> orders) {
        return getEntityManager()
                .createQuery("select orderId from InvoiceRow where orderId in :orders", UUID.class)
                .setParameter("orders", orders.stream().map(OrderId::value).toList())
                .getResultList()
                .stream()
                .map(OrderId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(List<Invoice.Issued> invoices) {
        invoices.forEach(invoice -> persist(new InvoiceRow(vendor.legalName(), invoice)));
    }

    @Override
    public Optional<Invoice> lock(OrderId order) {
        return locked("orderId = ?1", order.value()).findFirst();
    }

    @Override
    public List<Invoice> lock(Collection<DocumentNumber> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var references = references(numbers);
        // A reference never changes, so what this transaction has changed needs no flush to be found by it: a
        // bank file of many entries is written in batches.
        return find("paymentReference in ?1 " + BY_ID, references)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.MANUAL)
                .list()
                .stream()
                .map(InvoiceRow::toInvoice)
                .toList();
    }

    @Override
    public Set<DocumentNumber> known(Collection<DocumentNumber> numbers) {
        var there = Set.copyOf(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select payment_reference from invoice where payment_reference = any (:references)",
                        String.class)
                .addScalar("payment_reference", String.class)
                .setParameter("references", references(numbers).toArray(String[]::new))
                .getResultList());
        return numbers.stream()
                .filter(number -> there.contains(CreditorReference.of(number).value()))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<ResellerId> lockAhead(Collection<DocumentNumber> numbers, Collection<ResellerId> resellers) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select reseller_id from invoice where payment_reference = any (:references)
                            or reseller_id = any (:resellers) and status in ('ISSUED', 'PARTLY_PAID')
                        order by id for update""", UUID.class)
                .addScalar("reseller_id", UUID.class)
                .setParameter("references", references(numbers).toArray(String[]::new))
                .setParameter(
                        "resellers", resellers.stream().map(ResellerId::value).toArray(UUID[]::new))
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .map(ResellerId::new)
                .collect(Collectors.toSet());
    }

    private static List<String> references(Collection<DocumentNumber> numbers) {
        return numbers.stream()
                .map(number -> CreditorReference.of(number).value())
                .toList();
    }

    private Stream<Invoice> locked(String condition, Object value) {
        return find(condition + " " + BY_ID, value).withLock(LockModeType.PESSIMISTIC_WRITE).list().stream()
                .map(InvoiceRow::toInvoice);
    }

    @Override
    public List<Invoice.Payable> lockOpen(ResellerId reseller, Currency currency) {
        var condition = "resellerId = ?1 and currency = ?2 and status in ?3 order by id";
        return payable(find(condition, reseller.value(), currency.getCurrencyCode(), OPEN)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list()
                        .stream())
                .sorted(Comparator.comparing(invoice -> invoice.bill().dueOn()))
                .toList();
    }

    @Override
    public List<Invoice> taxed(ResellerId reseller, LocalDate from, LocalDate to) {
        return find(
                        "resellerId = ?1 and issuedOn between ?2 and ?3 and taxMinor > 0 order by id",
                        reseller.value(),
                        from,
                        to)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .map(InvoiceRow::toInvoice)
                .toList();
    }

    @Override
    public List<Invoice.Payable> open(Money amount, int limit) {
        var condition =
                "totalMinor - creditedMinor - paidMinor = ?1 and currency = ?2 and status in ?3 order by dueOn, id";
        return payable(
                        find(condition, amount.minor(), amount.currency().getCurrencyCode(), OPEN)
                                .page(0, limit)
                                .list()
                                .stream())
                .toList();
    }

    private static Stream<Invoice.Payable> payable(Stream<InvoiceRow> rows) {
        return rows.map(InvoiceRow::toInvoice).mapMulti((invoice, next) -> {
            if (invoice instanceof Invoice.Payable payable) {
                next.accept(payable);
            }
        });
    }

    @Override
    public void save(Invoice invoice) {
        var row = findByIdOptional(invoice.bill().id().value())
                .orElseThrow(() ->
                        new IllegalStateException("no invoice " + invoice.bill().number()));
        row.show(invoice);
    }

    @Override
    public Optional<Invoice> find(InvoiceScope scope, InvoiceId id) {
        var values = new HashMap<String, Object>();
        var query = within(scope, values);
        and(query, values, "id = :id", id);
        return read(query, values, 1).stream().findFirst();
    }

    @Override
    public List<Invoice> find(
            InvoiceScope scope, DocumentKind kind, @Nullable OrderId order, @Nullable InvoiceId before, int limit) {
        var values = new HashMap<String, Object>();
        var query = within(scope, values);
        query.append(" and kind = :kind");
        values.put("kind", kind);
        and(query, values, "orderId = :order", order);
        and(query, values, "id < :before", before);
        return read(query, values, limit);
    }

    private static StringBuilder within(InvoiceScope scope, Map<String, Object> values) {
        var query = new StringBuilder("1 = 1");
        switch (scope) {
            case InvoiceScope.Everything _ -> {}
            case InvoiceScope.OfReseller(var reseller) -> and(query, values, "resellerId = :reseller", reseller);
            case InvoiceScope.OfDirectBuyer(var account) ->
                and(query, values, "channel = 'DIRECT' and buyerAccountId = :account", account);
        }
        return query;
    }

    private List<Invoice> read(StringBuilder query, Map<String, Object> values, int limit) {
        return find(query + " order by id desc", values).page(0, limit).list().stream()
                .map(InvoiceRow::toInvoice)
                .toList();
    }

    private static void and(
            StringBuilder query, Map<String, Object> values, String condition, dev.mitra.kernel.@Nullable Id id) {
        if (id != null) {
            query.append(" and ").append(condition);
            values.put(condition.substring(condition.lastIndexOf(':') + 1), id.value());
        }
    }
}
