package dev.mitra.account.organisation;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;

/// A firm with its members. A new account founds one of its own; nobody joins another by name or domain.
///
/// @param name as its founder or the first order wrote it
/// @param founder the account that owns it from the beginning
public record Organisation(OrganisationId id, String name, AccountId founder) {

    /// What a member may do; only owners so far.
    public enum MemberRole {
        OWNER
    }
}
