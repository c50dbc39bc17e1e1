package dev.mitra.account.person.db;

import dev.mitra.account.person.Account;
import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrganisationId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `account`. New rows are inserted by [AccountTable] alone, which decides who was first.
@Entity
@Table(name = "account")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class AccountRow {

    enum State {
        UNPROVEN,
        ACTIVE,
        /// No account any more: the row keeps the id.
        ERASED
    }

    @Id
    UUID id;

    String email;
    String skeleton;

    @Nullable
    String suspicion;

    String displayName;
    String language;
    UUID organisationId;

    @Enumerated(EnumType.STRING)
    Account.Origin origin;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    Instant activeSince;

    long version;

    /// What may change: name, language, home, state, version.
    void take(Account account) {
        displayName = account.name().text();
        language = account.language().tag();
        organisationId = account.organisation().value();
        version = account.version();
        switch (account) {
            case Account.Unproven _ -> {
                state = State.UNPROVEN;
                activeSince = null;
            }
            case Account.Active active -> {
                state = State.ACTIVE;
                activeSince = active.since();
            }
        }
    }

    /// What is left has no name and no mailbox; the placeholder is unique and can receive nothing (RFC 2606).
    void erase() {
        email = "erased-" + id + "@erased.invalid";
        skeleton = email;
        suspicion = null;
        displayName = "-";
        state = State.ERASED;
        activeSince = null;
        version++;
    }

    Account toDomain() {
        var accountId = new AccountId(id);
        var address = new EmailAddress(email);
        var name = new PlainName(displayName);
        var speaks = Language.parse(language).orElseThrow();
        var home = new OrganisationId(organisationId);
        return switch (state) {
            case UNPROVEN -> new Account.Unproven(accountId, address, name, speaks, home, origin, version);
            case ACTIVE ->
                new Account.Active(
                        accountId, address, name, speaks, home, origin, version, Objects.requireNonNull(activeSince));
            case ERASED -> throw new IllegalStateException("an erased account is none");
        };
    }
}
