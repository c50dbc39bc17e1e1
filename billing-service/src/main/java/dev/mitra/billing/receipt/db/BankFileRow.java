package dev.mitra.billing.receipt.db;

import dev.mitra.billing.receipt.ImportedFile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// Table `bank_file`, insert only.
@Entity
@Immutable
@Table(name = "bank_file")
class BankFileRow {
    @Id
    UUID id;

    String sha256;
    Instant importedAt;
    String importedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    BankFileRow() {}

    BankFileRow(ImportedFile file) {
        id = file.id();
        sha256 = file.sha256();
        importedAt = file.at();
        importedBy = file.by();
    }
}
