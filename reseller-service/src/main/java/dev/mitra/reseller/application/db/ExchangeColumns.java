package dev.mitra.reseller.application.db;

import dev.mitra.reseller.application.Exchange;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A question and its answer as columns.
@Embeddable
record ExchangeColumns(
        String question,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    static ExchangeColumns of(Exchange exchange) {
        return new ExchangeColumns(exchange.question(), exchange.askedAt(), exchange.answer(), exchange.answeredAt());
    }

    Exchange toExchange() {
        return new Exchange(question, askedAt, answer, answeredAt);
    }
}
