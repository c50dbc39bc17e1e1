package dev.mitra.reseller.application.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.application.Draft;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A draft as a row.
@Entity
@Table(name = "application_draft")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class DraftRow {

    @Id
    UUID accountId;

    String form;

    Instant savedAt;

    void take(Draft draft) {
        accountId = draft.account().value();
        form = draft.form();
        savedAt = draft.savedAt();
    }

    Draft toDraft() {
        return new Draft(new AccountId(accountId), form, savedAt);
    }
}
