package dev.mitra.account.membership.http;

import dev.mitra.account.membership.app.ShowOrganisations.Member;
import dev.mitra.account.organisation.Organisation.MemberRole;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Somebody who belongs to the organisation.
///
/// @param email for owners only, who invite and remove by it
record MemberView(
        @Schema(implementation = String.class, examples = "acct_01h455vb4pex5vsknk084sn02q")
        AccountId accountId,

        @Schema(examples = "Ayu Contoh") String displayName,

        @Schema(implementation = String.class, examples = "ayu@contoh-nusantara.example") @Nullable
        EmailAddress email,

        MemberRole role) {

    static MemberView forOwner(Member member) {
        return of(member, member.account().email());
    }

    static MemberView forMember(Member member) {
        return of(member, null);
    }

    private static MemberView of(Member member, @Nullable EmailAddress email) {
        return new MemberView(
                member.account().id(),
                member.account().name().text(),
                email,
                member.membership().role());
    }
}
