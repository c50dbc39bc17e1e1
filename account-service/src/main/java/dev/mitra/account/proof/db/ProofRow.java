package dev.mitra.account.proof.db;

import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.account.proof.MailboxProof;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `mailbox_proof`.
@Entity
@Table(name = "mailbox_proof")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class ProofRow {
    @Id
    UUID id;

    UUID accountId;

    @Enumerated(EnumType.STRING)
    MailboxProof.Purpose purpose;

    byte[] tokenHash;

    @Nullable
    String displayName;

    @Nullable
    String language;

    Instant expiresAt;

    @Nullable
    Instant usedAt;

    static ProofRow of(MailboxProof proof, ProofToken token) {
        var row = new ProofRow();
        row.id = proof.id();
        row.accountId = proof.account().value();
        row.purpose = proof.purpose();
        row.tokenHash = token.hash();
        row.displayName = proof.profile().map(profile -> profile.name().text()).orElse(null);
        row.language = proof.profile().map(profile -> profile.language().tag()).orElse(null);
        row.expiresAt = proof.expiresAt();
        return row;
    }

    MailboxProof toDomain() {
        var profile = Optional.ofNullable(displayName)
                .map(PlainName::new)
                .flatMap(name -> Optional.ofNullable(language)
                        .flatMap(Language::parse)
                        .map(speaks -> new MailboxProof.Profile(name, speaks)));
        return new MailboxProof(id, new AccountId(accountId), purpose, profile, expiresAt);
    }
}
