package dev.mitra.account.membership;

import dev.mitra.kernel.OrganisationId;

/// What becomes of a merger.
public sealed interface Merged {
    record Done(OrganisationId into) implements Merged {}

    /// The caller does not belong to the organisation that would go.
    record NotThere() implements Merged {}

    /// Only an owner gives an organisation away.
    record NotOwner() implements Merged {}

    /// The token is unknown, used, expired, for another mailbox, or made for something else.
    record NotAccepted() implements Merged {}

    /// One of them is a reseller, both are the same, or together they are too large.
    record NotPossible() implements Merged {}
}
