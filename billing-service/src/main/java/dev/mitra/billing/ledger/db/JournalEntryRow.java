package dev.mitra.billing.ledger.db;

import dev.mitra.billing.ledger.JournalEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// Table `journal_entry`, insert only.
@Entity
@Immutable
@Table(name = "journal_entry")
class JournalEntryRow {
    @Id
    UUID id;

    LocalDate entryOn;
    String text;
    String reference;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    JournalEntryRow() {}

    JournalEntryRow(JournalEntry entry) {
        id = entry.id();
        entryOn = entry.on();
        text = entry.text();
        reference = entry.reference();
    }

    JournalEntry toEntry(List<JournalLineRow> lines) {
        return new JournalEntry(
                id,
                entryOn,
                lines.isEmpty() ? null : lines.getFirst().valuedOn,
                text,
                reference,
                lines.stream().map(JournalLineRow::toLine).toList());
    }
}
