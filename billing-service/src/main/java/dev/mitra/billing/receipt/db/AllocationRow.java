package dev.mitra.billing.receipt.db;

import dev.mitra.billing.receipt.Allocation;
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

/// Table `allocation`, insert only.
@Entity
@Immutable
@Table(name = "allocation")
class AllocationRow {
    @Id
    UUID id;

    UUID receiptId;
    UUID invoiceId;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String currency;

    long amountMinor;
    LocalDate countsOn;

    @Nullable
    LocalDate freeFrom;

    String reason;
    String madeBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    AllocationRow() {}

    AllocationRow(Allocation allocation) {
        id = allocation.id();
        receiptId = allocation.receipt().value();
        invoiceId = allocation.invoice().value();
        currency = allocation.amount().currency().getCurrencyCode();
        amountMinor = allocation.amount().minor();
        countsOn = allocation.countsOn();
        freeFrom = allocation.freeFrom();
        reason = allocation.reason();
        madeBy = allocation.by();
    }
}
