package dev.mitra.account.federation.db;

import dev.mitra.account.federation.OutsideIdentities;
import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `outside_wish`.
@Entity
@Table(name = "outside_wish")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class WishRow {
    @Id
    UUID id;

    String issuer;
    String subject;
    String email;
    String displayName;
    String language;
    Instant expiresAt;

    @Nullable
    UUID accountId;

    byte @Nullable [] tokenHash;

    @Nullable
    Instant usedAt;

    static WishRow of(OutsideIdentities.Wish wish) {
        var row = new WishRow();
        row.id = wish.id();
        row.issuer = wish.issuer();
        row.subject = wish.subject();
        row.email = wish.email().canonical();
        row.displayName = wish.name().text();
        row.language = wish.language().tag();
        row.expiresAt = wish.expiresAt();
        return row;
    }

    OutsideIdentities.Wish toDomain() {
        return new OutsideIdentities.Wish(
                id,
                issuer,
                subject,
                new EmailAddress(email),
                new PlainName(displayName),
                Language.parse(language).orElseThrow(),
                expiresAt);
    }

    OutsideIdentities.Written toWritten() {
        return new OutsideIdentities.Written(
                id, issuer, subject, new AccountId(Objects.requireNonNull(accountId, "a mail was written")));
    }
}
