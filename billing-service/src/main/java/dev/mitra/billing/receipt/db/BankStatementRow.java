package dev.mitra.billing.receipt.db;

import dev.mitra.billing.bank.BankStatement;
import dev.mitra.billing.receipt.Continuity;
import dev.mitra.billing.receipt.ImportedStatement;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Table `bank_statement`, insert only.
@Entity
@Immutable
@Table(name = "bank_statement")
class BankStatementRow {
    @Id
    UUID id;

    UUID bankFileId;
    String statementId;
    String kind;
    String iban;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    @Nullable
    String currency;

    @Nullable
    Long openingMinor;

    @Nullable
    Long closingMinor;

    int entries;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Continuity continuity;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    BankStatementRow() {}

    BankStatementRow(UUID file, BankStatement statement, Continuity judged) {
        continuity = judged;
        id = UuidV7.random();
        bankFileId = file;
        statementId = statement.id();
        kind = statement.kind().name();
        iban = statement.iban();
        entries = statement.entries().size();
        var opening = statement.opening();
        var closing = statement.closing();
        if (opening != null && closing != null && opening.currency().equals(closing.currency())) {
            currency = opening.currency().getCurrencyCode();
            openingMinor = opening.minor();
            closingMinor = closing.minor();
        }
    }

    ImportedStatement imported(BankFileRow file) {
        return new ImportedStatement(
                id,
                bankFileId,
                statementId,
                iban,
                entries,
                money(openingMinor),
                money(closingMinor),
                continuity,
                file.importedAt,
                file.importedBy);
    }

    private @Nullable Money money(@Nullable Long minor) {
        return minor == null || currency == null ? null : Money.ofMinor(minor, currency);
    }
}
