package dev.mitra.account.support.http;

import dev.mitra.account.customer.LicenseId;
import dev.mitra.account.support.SupportGrant;
import dev.mitra.account.support.SupportGrant.Ending;
import dev.mitra.account.support.SupportGrantId;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A support grant as the customer sees it.
///
/// @param licenseId null when it is for all licences
/// @param inForce whether the reseller may act at this moment
record SupportGrantView(
        @Schema(implementation = String.class, examples = "grant_01h455vb4pex5vsknk084sn02q")
        SupportGrantId id,

        @Schema(implementation = String.class, examples = "org_01h455vb4pex5vsknk084sn02q")
        OrganisationId organisationId,

        @Schema(implementation = String.class, examples = "res_01h455vb4pex5vsknk084sn02q")
        ResellerId resellerId,

        @Schema(implementation = String.class, examples = "lic_01h455vb4pex5vsknk084sn02q") @Nullable
        LicenseId licenseId,

        @Schema(implementation = String.class, examples = "acct_01h455vb4pex5vsknk084sn02q")
        AccountId grantedBy,

        Instant grantedAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        boolean inForce) {

    static SupportGrantView of(SupportGrant grant, Instant now) {
        return new SupportGrantView(
                grant.id(),
                grant.organisation(),
                grant.reseller(),
                grant.license().orElse(null),
                grant.grantedBy(),
                grant.grantedAt(),
                grant.expiresAt(),
                grant.ending().map(Ending::at).orElse(null),
                grant.isInForce(now));
    }
}
