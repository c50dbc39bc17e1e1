package dev.mitra.account.membership.http;

import dev.mitra.account.membership.Invitation;
import dev.mitra.account.membership.Invitation.Offer;
import dev.mitra.account.membership.InvitationId;
import dev.mitra.account.organisation.Organisation.MemberRole;
import dev.mitra.kernel.EmailAddress;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An open invitation as owners see it; its link is in the mail alone.
///
/// @param role null for the offer of a merger
record InvitationView(
        @Schema(implementation = String.class, examples = "invite_01h455vb4pex5vsknk084sn02q")
        InvitationId id,

        @Schema(implementation = String.class, examples = "budi@contoh-nusantara.example")
        EmailAddress email,

        @Nullable MemberRole role,
        Instant expiresAt) {

    static InvitationView of(Invitation invitation) {
        var role = switch (invitation.offer()) {
            case Offer.Membership(var offered) -> offered;
            case Offer.Merger() -> null;
        };
        return new InvitationView(invitation.id(), invitation.email(), role, invitation.expiresAt());
    }
}
