package dev.mitra.web;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Who calls, as the verified token says. Inject it into resources; pass what is needed on as values.
public interface Caller {

    /// `sub`; for a client of a partner system the account that owns the client.
    AccountId accountId();

    /// `reseller_id`, present while the account acts for an ACTIVE reseller.
    Optional<ResellerId> resellerId();

    /// `email`; a customer's own mailbox.
    Optional<EmailAddress> email();

    boolean emailVerified();

    Set<String> roles();

    /// `organisations`: those whose purchases and licences the account may see. Empty for a program, and for a person
    /// only while a token of an older account-service lives: then what names the account itself is its own.
    Set<OrganisationId> organisations();

    default boolean hasRole(String role) {
        return roles().contains(role);
    }

    /// The language that the request asks for: English or Indonesian.
    Locale locale();

    /// For audit: `acct_...` or the client's id.
    String actor();
}
