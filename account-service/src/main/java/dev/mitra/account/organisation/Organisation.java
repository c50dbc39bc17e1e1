package dev.mitra.account.organisation;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;

/// A firm with its members. A new account founds one of its own; nobody joins another by name or domain.
///
/// @param name as its founder or the first order wrote it
/// @param founder the account that owned it first, of those that own it now
public record Organisation(OrganisationId id, String name, AccountId founder) {

    /// How many it may take in by mergers: their ids stand in every member's token.
    public static final int MOST_ABSORBED = 9;

    /// How many people it may have.
    public static final int MOST_MEMBERS = 100;

    /// What a member may do.
    public enum MemberRole {
        /// Everything, also who belongs to it.
        OWNER,
        /// Acts for it: trusts resellers, refuses orders that are not its own.
        BUYER,
        /// Sees its licences and purchases.
        VIEWER;

        /// Whether the member may bind the organisation.
        public boolean mayAct() {
            return this != VIEWER;
        }
    }
}
