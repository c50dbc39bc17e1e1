package dev.mitra.billing.ledger.db;

import dev.mitra.billing.ledger.JournalEntry;
import dev.mitra.billing.ledger.JournalLine;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Table `journal_line`, insert only.
@Entity
@Immutable
@Table(name = "journal_line")
class JournalLineRow {
    @Id
    UUID id;

    UUID entryId;
    int position;
    LocalDate entryOn;

    @Nullable
    LocalDate valuedOn;

    String account;
    long amountMinor;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String currency;

    @Nullable
    UUID resellerId;

    @Nullable
    UUID orderId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    JournalLineRow() {}

    JournalLineRow(JournalEntry entry, int at, JournalLine line) {
        id = UuidV7.random();
        entryId = entry.id();
        entryOn = entry.on();
        valuedOn = entry.valuedOn();
        position = at;
        account = line.account().code();
        amountMinor = line.amount().minor();
        currency = line.amount().currency().getCurrencyCode();
        resellerId = line.reseller() == null ? null : line.reseller().value();
        orderId = line.order() == null ? null : line.order().value();
    }

    JournalLine toLine() {
        return new JournalLine(
                new LedgerAccount(account),
                Money.ofMinor(amountMinor, currency),
                resellerId == null ? null : new ResellerId(resellerId),
                orderId == null ? null : new OrderId(orderId));
    }
}
