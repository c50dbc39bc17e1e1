package dev.mitra.license.transfer;

import dev.mitra.kernel.AccountId;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.ShipTo;
import java.time.Instant;

/// A licence that its owner wants to hand over. The other side is known by its mailbox alone, so that a proposal
/// tells nobody whether there is an account.
///
/// @param from the account that proposed it
/// @param to whom the new file is made out to; its mailbox accepts
public record Transfer(TransferId id, LicenseId license, AccountId from, ShipTo to, Instant proposedAt, State state) {

    /// How far it is.
    public sealed interface State {

        record Proposed() implements State {}

        /// @param successor what was issued to the new holder
        record Accepted(Instant at, LicenseId successor) implements State {}

        record Declined(Instant at) implements State {}

        record Withdrawn(Instant at) implements State {}
    }

    public boolean isOpen() {
        return state instanceof State.Proposed;
    }

    public Transfer in(State next) {
        return new Transfer(id, license, from, to, proposedAt, next);
    }
}
