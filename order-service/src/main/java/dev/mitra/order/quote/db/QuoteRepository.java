package dev.mitra.order.quote.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.order.OrderNumber;
import dev.mitra.order.quote.Quote;
import dev.mitra.order.quote.QuoteId;
import dev.mitra.order.quote.Quotes;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class QuoteRepository implements Quotes, PanacheRepositoryBase<QuoteRow, UUID> {

    @Override
    public String nextNumber() {
        var sequence = getSession()
                .createNativeQuery("select nextval('quote_number') as number", Long.class)
                .addScalar("number", Long.class)
                .getSingleResult();
        return "QUO-" + OrderNumber.of(sequence);
    }

    @Override
    public void add(Quote quote) {
        persist(QuoteRow.of(quote));
    }

    @Override
    public List<Quote> of(ResellerId reseller, @Nullable UUID before, int limit) {
        var page = before == null
                ? find("resellerId = ?1 order by id desc", reseller.value())
                : find("resellerId = ?1 and id < ?2 order by id desc", reseller.value(), before);
        return page.page(0, limit).list().stream().map(QuoteRow::toQuote).toList();
    }

    @Override
    public Optional<Quote> lock(QuoteId id, ResellerId reseller) {
        return find("id = ?1 and resellerId = ?2", id.value(), reseller.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(QuoteRow::toQuote);
    }

    @Override
    public void accept(QuoteId id, OrderId order, Instant at) {
        getEntityManager()
                .createNativeQuery("insert into quote_acceptance (quote_id, order_id, accepted_at)"
                        + " values (:quote, :order, :at)")
                .setParameter("quote", id.value())
                .setParameter("order", order.value())
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    public Optional<OrderNumber> orderOf(QuoteId id) {
        return getSession()
                .createNativeQuery(
                        "select o.number from quote_acceptance a join orders o on o.id = a.order_id"
                                + " where a.quote_id = :quote",
                        String.class)
                .addScalar("number", String.class)
                .setParameter("quote", id.value())
                .getResultList()
                .stream()
                .map(OrderNumber::new)
                .findFirst();
    }

    @Override
    public Map<QuoteId, OrderNumber> ordersOf(Collection<QuoteId> ids) {
        return getSession()
                .createNativeQuery(
                        "select a.quote_id, o.number from quote_acceptance a join orders o on o.id = a.order_id"
                                + " where a.quote_id in (:quotes)",
                        Object[].class)
                .addScalar("quote_id", UUID.class)
                .addScalar("number", String.class)
                .setParameter("quotes", ids.stream().map(QuoteId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> new QuoteId((UUID) row[0]), row -> new OrderNumber((String) row[1])));
    }

    @Override
    public Optional<Quote> find(QuoteId id, ResellerId reseller) {
        return find("id = ?1 and resellerId = ?2", id.value(), reseller.value())
                .firstResultOptional()
                .map(QuoteRow::toQuote);
    }
}
