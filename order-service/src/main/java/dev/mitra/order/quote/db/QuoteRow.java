package dev.mitra.order.quote.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.explain.Explanation;
import dev.mitra.order.party.db.JsonText;
import dev.mitra.order.quote.Quote;
import dev.mitra.order.quote.QuoteId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "quote")
@NullUnmarked // filled by Hibernate
class QuoteRow {
    @Id
    UUID id;

    String number;
    UUID resellerId;
    UUID accountId;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String currency;

    long net;
    String lines;
    String explanation;
    Instant quotedAt;
    LocalDate validUntil;
    String customerEmail;
    String customerCompany;
    String customerCountry;

    static QuoteRow of(Quote quote) {
        var row = new QuoteRow();
        row.id = quote.id().value();
        row.number = quote.number();
        row.resellerId = quote.reseller().value();
        row.accountId = quote.account().value();
        row.currency = quote.net().currency().getCurrencyCode();
        row.net = quote.net().minor();
        row.lines = JsonText.write(quote.lines().stream().map(QuoteLineJson::of).toList());
        row.explanation = JsonText.write(quote.explanation());
        row.quotedAt = quote.quotedAt();
        row.validUntil = quote.validUntil();
        row.customerEmail = quote.customer() == null ? null : quote.customer().canonical();
        var firm = quote.firm();
        row.customerCompany = firm == null ? null : firm.company();
        row.customerCountry = firm == null ? null : firm.country().code();
        return row;
    }

    Quote toQuote() {
        return new Quote(
                new QuoteId(id),
                number,
                new ResellerId(resellerId),
                new AccountId(accountId),
                JsonText.readList(lines, QuoteLineJson[].class).stream()
                        .map(QuoteLineJson::toLine)
                        .toList(),
                Money.ofMinor(net, currency),
                JsonText.readList(explanation, Explanation[].class),
                quotedAt,
                validUntil,
                customerEmail == null ? null : new EmailAddress(customerEmail),
                customerCompany == null ? null : new Quote.QuotedFirm(customerCompany, new Country(customerCountry)));
    }
}
