package dev.mitra.account.membership;

import dev.mitra.kernel.OrganisationId;

/// What becomes of an invitation's token.
public sealed interface Joined {
    /// @param waitsForProof whether the account still has to be activated, by a second mail
    record Yes(OrganisationId organisation, boolean waitsForProof) implements Joined {}

    /// The token is unknown, used, expired, or made for something else; which of them is nobody's business.
    record No() implements Joined {}

    /// The person belongs to ten organisations, or the organisation has a hundred members.
    record TooMany() implements Joined {}
}
