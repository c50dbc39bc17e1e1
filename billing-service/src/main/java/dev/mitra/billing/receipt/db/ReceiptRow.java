package dev.mitra.billing.receipt.db;

import dev.mitra.billing.receipt.HoldReason;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptStatus;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Table `receipt`.
@Entity
@Table(name = "receipt")
class ReceiptRow {
    @Id
    UUID id;

    @Column(updatable = false)
    String bookingKey;

    @Column(updatable = false)
    @Nullable
    UUID bankFileId;

    @Column(updatable = false)
    String iban;

    @Column(updatable = false)
    @Nullable
    String bankReference;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(updatable = false, length = 3)
    String currency;

    @Column(updatable = false)
    long amountMinor;

    @Column(updatable = false)
    @Nullable
    Long instructedMinor;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(updatable = false, length = 3)
    @Nullable
    String instructedCurrency;

    long chargesMinor;
    long allocatedMinor;

    @Column(updatable = false)
    LocalDate bookedOn;

    @Column(updatable = false)
    LocalDate valueDate;

    @Column(updatable = false)
    @Nullable
    String payer;

    @Column(updatable = false)
    @Nullable
    String payerIban;

    @Nullable
    UUID resellerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ReceiptStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    HoldReason holdReason;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(read = "details::text", write = "?::jsonb")
    String details;

    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    ReceiptRow() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by show
    ReceiptRow(Receipt receipt, @Nullable UUID file, List<Reason> reasons) {
        var money = receipt.money();
        id = receipt.id().value();
        bookingKey = money.bookingKey();
        bankFileId = file;
        iban = money.iban();
        bankReference = money.bankReference();
        currency = money.amount().currency().getCurrencyCode();
        amountMinor = money.amount().minor();
        var instructed = money.instructed();
        instructedMinor = instructed == null ? null : instructed.minor();
        instructedCurrency = instructed == null ? null : instructed.currency().getCurrencyCode();
        bookedOn = money.bookedOn();
        valueDate = money.valueDate();
        payer = money.payer();
        payerIban = money.payerIban();
        details = ReceiptDetails.write(money, reasons);
        show(receipt);
    }

    void show(Receipt receipt) {
        status = ReceiptStatus.of(receipt);
        holdReason = receipt instanceof Receipt.Held held ? held.hold() : null;
        chargesMinor = receipt.money().chargesBorne().minor();
        allocatedMinor = receipt.allocated().minor();
        resellerId = receipt.reseller() == null ? null : receipt.reseller().value();
        version = receipt.version();
    }

    Receipt toReceipt() {
        return switch (status) {
            case HELD -> new Receipt.Held(new ReceiptId(id), money(), Objects.requireNonNull(holdReason), version);
            case REVERSED ->
                new Receipt.Reversed(new ReceiptId(id), money(), Money.ofMinor(allocatedMinor, currency), version);
            case UNIDENTIFIED, IDENTIFIED, PARTLY_ALLOCATED, ALLOCATED -> accepted();
        };
    }

    Receipt.Accepted accepted() {
        var whose = resellerId == null ? null : new ResellerId(resellerId);
        return Receipt.of(new ReceiptId(id), money(), whose, Money.ofMinor(allocatedMinor, currency), version);
    }

    private IncomingMoney money() {
        var said = ReceiptDetails.read(details);
        return new IncomingMoney(
                bookingKey,
                iban,
                bankReference,
                Money.ofMinor(amountMinor, currency),
                instructedMinor == null || instructedCurrency == null
                        ? null
                        : Money.ofMinor(instructedMinor, instructedCurrency),
                said.bearer(),
                Money.ofMinor(chargesMinor, currency),
                bookedOn,
                valueDate,
                payer,
                payerIban,
                said.references(),
                said.remittance());
    }
}
