package dev.mitra.account.organisation;

import dev.mitra.account.organisation.Organisation.MemberRole;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;

/// Somebody belongs to an organisation.
public record Membership(OrganisationId organisation, AccountId account, MemberRole role) {

    /// How many organisations a person may belong to: their ids stand in its token.
    public static final int MOST_PER_PERSON = 10;

    public boolean isOwner() {
        return role == MemberRole.OWNER;
    }

    public Membership as(MemberRole other) {
        return new Membership(organisation, account, other);
    }
}
