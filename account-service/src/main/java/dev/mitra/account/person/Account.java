package dev.mitra.account.person;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrganisationId;
import java.time.Instant;

/// One person's account. Its e-mail address never changes here; each state is a type.
public sealed interface Account {
    AccountId id();

    EmailAddress email();

    PlainName name();

    Language language();

    /// The organisation that owns the licences which orders bring: one of its own, until it goes elsewhere.
    OrganisationId organisation();

    Origin origin();

    /// Grows with every change and every event of the account.
    long version();

    /// What becomes of it when another order names it as customer: nothing but the count of its events (R5.3).
    Account named();

    /// Lives in another organisation from now on, which gets what orders bring.
    Account movedTo(OrganisationId home);

    /// Who made it.
    enum Origin {
        REGISTRATION,
        ORDER,
        STAFF
    }

    /// Nobody has shown yet that the mailbox is theirs: no log-in, no licence to see.
    record Unproven(
            AccountId id,
            EmailAddress email,
            PlainName name,
            Language language,
            OrganisationId organisation,
            Origin origin,
            long version)
            implements Account {

        public static Unproven open(EmailAddress email, PlainName name, Language language, Origin origin) {
            return new Unproven(AccountId.random(), email, name, language, OrganisationId.random(), origin, 1);
        }

        /// The mailbox answered. Whoever reads it may say how to be called.
        public Active prove(PlainName calledNow, Language speaksNow, Instant now) {
            return new Active(id, email, calledNow, speaksNow, organisation, origin, version + 1, now);
        }

        @Override
        public Unproven named() {
            return new Unproven(id, email, name, language, organisation, origin, version + 1);
        }

        @Override
        public Unproven movedTo(OrganisationId home) {
            return new Unproven(id, email, name, language, home, origin, version + 1);
        }
    }

    /// The mailbox is proven.
    ///
    /// @param since when it was proven
    record Active(
            AccountId id,
            EmailAddress email,
            PlainName name,
            Language language,
            OrganisationId organisation,
            Origin origin,
            long version,
            Instant since)
            implements Account {

        @Override
        public Active named() {
            return new Active(id, email, name, language, organisation, origin, version + 1, since);
        }

        @Override
        public Active movedTo(OrganisationId home) {
            return new Active(id, email, name, language, home, origin, version + 1, since);
        }
    }
}
