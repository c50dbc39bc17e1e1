package dev.mitra.billing.receipt.db;

import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.receipt.AllocatedTo;
import dev.mitra.billing.receipt.Allocation;
import dev.mitra.billing.receipt.FreeMoney;
import dev.mitra.billing.receipt.GoingBack;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptRecord;
import dev.mitra.billing.receipt.ReceiptStatus;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.UsedOtherwise;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// The receipts in PostgreSQL.
@ApplicationScoped
class ReceiptRows implements Receipts, PanacheRepositoryBase<ReceiptRow, UUID> {

    private final StandingAllocations standing;
    private final CountingDays days;

    ReceiptRows(StandingAllocations standing, CountingDays days) {
        this.standing = standing;
        this.days = days;
    }

    @Override
    public void lockAccount(String iban) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:iban, 7)) as text) as locked",
                        String.class)
                .unwrap(NativeQuery.class)
                .addScalar("locked", String.class)
                .setParameter("iban", iban)
                .getSingleResult();
    }

    @Override
    public Set<String> known(Collection<String> bookingKeys) {
        return Set.copyOf(getEntityManager()
                .createQuery("select bookingKey from ReceiptRow where bookingKey in :keys", String.class)
                .setParameter("keys", bookingKeys)
                .getResultList());
    }

    @Override
    public void add(Receipt receipt, @Nullable UUID bankFile, List<Reason> reasons) {
        persist(new ReceiptRow(receipt, bankFile, reasons));
    }

    @Override
    public void save(Receipt receipt, List<Reason> reasons) {
        var row = row(receipt.id());
        row.show(receipt);
        var earlier = ReceiptDetails.read(row.details).reasons();
        row.details = ReceiptDetails.write(receipt.money(), Reason.merged(earlier, reasons));
    }

    @Override
    public void add(Allocation allocation) {
        getEntityManager().persist(new AllocationRow(allocation));
    }

    @Override
    public void release(
            ReceiptId receipt, InvoiceId invoice, Money amount, @Nullable LocalDate from, String reason, String by) {
        getEntityManager().flush();
        FreeMoney.first(days.standing(receipt.value(), invoice.value()), amount)
                .forEach(part -> add(Allocation.released(receipt, invoice, part, from, reason, by)));
    }

    @Override
    public FreeMoney free(Receipt.Accepted receipt) {
        getEntityManager().flush();
        var valued = receipt.money().valueDate();
        return FreeMoney.of(receipt, days.givenBack(receipt.id().value(), valued));
    }

    @Override
    public Optional<LocalDate> lastCounted(InvoiceId invoice) {
        getEntityManager().flush();
        return days.last(invoice.value());
    }

    @Override
    public void addRefunded(ReceiptId receipt, UUID refund, Money amount, LocalDate day, String by) {
        getEntityManager()
                .createNativeQuery("""
                        insert into allocation (id, receipt_id, refund_id, currency, amount_minor, counts_on, free_from, reason,
                            made_by)
                        values (:id, :receipt, :refund, :currency, :amount, :day,
                            case when :amount < 0 then cast(:day as date) end, 'REFUND', :by)""")
                .setParameter("id", UuidV7.random())
                .setParameter("receipt", receipt.value())
                .setParameter("refund", refund)
                .setParameter("currency", amount.currency().getCurrencyCode())
                .setParameter("amount", amount.minor())
                .setParameter("day", day)
                .setParameter("by", by)
                .executeUpdate();
    }

    @Override
    public void flush() {
        getEntityManager().flush();
        getEntityManager().clear();
    }

    @Override
    public Optional<Receipt> lock(ReceiptId id) {
        return find("id", id.value()).withLock(LockModeType.PESSIMISTIC_WRITE).list().stream()
                .map(ReceiptRow::toReceipt)
                .findFirst();
    }

    @Override
    public void lockAhead(Collection<ReceiptId> ids) {
        lockAhead(ids, List.of());
    }

    @Override
    public void lockAhead(Collection<ReceiptId> ids, Collection<ResellerId> resellers) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select id from receipt where id = any (:ids)
                            or reseller_id = any (:resellers) and status in ('IDENTIFIED', 'PARTLY_ALLOCATED')
                        order by id for update""", UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("ids", ids.stream().map(ReceiptId::value).toArray(UUID[]::new))
                .setParameter(
                        "resellers", resellers.stream().map(ResellerId::value).toArray(UUID[]::new))
                .getResultList();
    }

    @Override
    public List<Receipt.Accepted> lockCredit(Collection<ResellerId> resellers) {
        var free = List.of(ReceiptStatus.IDENTIFIED, ReceiptStatus.PARTLY_ALLOCATED);
        var whose = resellers.stream().map(ResellerId::value).toList();
        return find("resellerId in ?1 and status in ?2 order by id", whose, free)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .sorted(Comparator.comparing(row -> row.valueDate))
                .map(ReceiptRow::accepted)
                .toList();
    }

    @Override
    public List<AllocatedTo> allocatedTo(InvoiceId invoice) {
        getEntityManager().flush();
        return standing.toInvoice(invoice.value());
    }

    @Override
    public List<AllocatedTo> allocatedOf(ReceiptId id) {
        getEntityManager().flush();
        return standing.ofReceipts(List.of(id.value()));
    }

    @Override
    public List<UsedOtherwise> usedOtherwise(ReceiptId id) {
        getEntityManager().flush();
        return standing.otherwise(List.of(id.value()));
    }

    @Override
    public List<UsedOtherwise> refunded(UUID refund) {
        getEntityManager().flush();
        return standing.refunded(refund);
    }

    @Override
    public List<ReceiptRecord> records(Collection<ReceiptId> ids) {
        return records(
                find("id in ?1 order by id", ids.stream().map(ReceiptId::value).toList())
                        .list());
    }

    @Override
    public List<ReceiptRecord> records(@Nullable ReceiptStatus status, @Nullable ReceiptId before, int limit) {
        var values = new HashMap<String, Object>();
        var query = new StringBuilder("1 = 1");
        if (status != null) {
            query.append(" and status = :status");
            values.put("status", status);
        }
        if (before != null) {
            query.append(" and id < :before");
            values.put("before", before.value());
        }
        return records(find(query + " order by id desc", values).page(0, limit).list());
    }

    private List<ReceiptRecord> records(List<ReceiptRow> rows) {
        getEntityManager().flush();
        var ids = rows.stream().map(row -> row.id).toList();
        var allocated = standing.ofReceipts(ids).stream().collect(Collectors.groupingBy(AllocatedTo::receipt));
        var otherwise = standing.otherwise(ids).stream().collect(Collectors.groupingBy(UsedOtherwise::receipt));
        var refunds = standing.refunds(ids).stream().collect(Collectors.groupingBy(GoingBack::receipt));
        return rows.stream()
                .map(row -> new ReceiptRecord(
                        row.toReceipt(),
                        allocated.getOrDefault(new ReceiptId(row.id), List.of()),
                        otherwise.getOrDefault(new ReceiptId(row.id), List.of()),
                        refunds.getOrDefault(new ReceiptId(row.id), List.of()),
                        ReceiptDetails.read(row.details).reasons()))
                .toList();
    }

    private ReceiptRow row(ReceiptId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new IllegalStateException("no receipt " + id));
    }
}
