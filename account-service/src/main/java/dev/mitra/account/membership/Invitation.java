package dev.mitra.account.membership;

import dev.mitra.account.organisation.Organisation.MemberRole;
import dev.mitra.account.person.Language;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrganisationId;
import java.time.Duration;
import java.time.Instant;

/// What was mailed to one address by an owner. Whoever presents its token reads that mailbox; used once, until it
/// expires. It is the only way into an organisation: no name and no domain opens one.
public record Invitation(
        InvitationId id,
        OrganisationId organisation,
        EmailAddress email,
        Offer offer,
        Language language,
        AccountId invitedBy,
        Instant invitedAt,
        Instant expiresAt) {

    /// How many an organisation may send in a day; mails to strangers are not to be had without limit.
    public static final int MOST_PER_DAY = 50;

    private static final Duration LASTS = Duration.ofDays(14);

    /// What is offered.
    public sealed interface Offer {
        /// To become a member.
        record Membership(MemberRole role) implements Offer {}

        /// To bring a whole organisation in, with its members and licences.
        record Merger() implements Offer {}
    }

    public static Invitation of(
            OrganisationId organisation,
            EmailAddress email,
            Offer offer,
            Language language,
            AccountId invitedBy,
            Instant now) {
        return new Invitation(
                InvitationId.random(), organisation, email, offer, language, invitedBy, now, now.plus(LASTS));
    }
}
