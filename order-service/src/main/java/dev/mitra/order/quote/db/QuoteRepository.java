package dev.mitra.order.quote.db;

import dev.mitra.kernel.ResellerId;
import dev.mitra.order.order.OrderNumber;
import dev.mitra.order.quote.Quote;
import dev.mitra.order.quote.QuoteId;
import dev.mitra.order.quote.Quotes;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class QuoteRepository implements Quotes, PanacheRepositoryBase<QuoteRow, UUID> {

    @Override
    public String nextNumber() {
        var sequence = (Number) getEntityManager()
                .createNativeQuery("select nextval('quote_number')", Long.class)
                .getSingleResult();
        return "QUO-" + OrderNumber.of(sequence.longValue());
    }

    @Override
    public void add(Quote quote) {
        persist(QuoteRow.of(quote));
    }

    @Override
    public Optional<Quote> find(QuoteId id, ResellerId reseller) {
        return find("id = ?1 and resellerId = ?2", id.value(), reseller.value())
                .firstResultOptional()
                .map(QuoteRow::toQuote);
    }
}
