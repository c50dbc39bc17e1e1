package dev.mitra.account.access.http;

import dev.mitra.account.access.Access;
import dev.mitra.account.organisation.Organisation;
import dev.mitra.account.person.Account;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An account as its owner sees it.
///
/// @param roles what a token that is issued now would say; the token at hand may be older
record MeView(
        @Schema(implementation = String.class, examples = "acct_01h455vb4pex5vsknk084sn02q")
        AccountId id,

        @Schema(implementation = String.class, examples = "ayu@contoh-nusantara.example")
        EmailAddress email,

        boolean emailVerified,
        @Schema(examples = "Ayu Contoh") String displayName,
        @Schema(examples = "id") String language,
        SortedSet<String> roles,

        @Schema(implementation = String.class, examples = "res_01h455vb4pex5vsknk084sn02q") @Nullable
        ResellerId resellerId,

        OrganisationView organisation) {

    record OrganisationView(
            @Schema(implementation = String.class, examples = "org_01h455vb4pex5vsknk084sn02q")
            OrganisationId id,

            @Schema(examples = "PT Contoh Nusantara") String name) {}

    static MeView of(Account account, Access access, Organisation organisation) {
        return new MeView(
                account.id(),
                account.email(),
                account instanceof Account.Active,
                account.name().text(),
                account.language().tag(),
                access.roles(),
                access.reseller().orElse(null),
                new OrganisationView(organisation.id(), organisation.name()));
    }
}
