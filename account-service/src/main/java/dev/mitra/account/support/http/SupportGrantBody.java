package dev.mitra.account.support.http;

import dev.mitra.account.customer.LicenseId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whom the customer trusts, with what, and until when.
///
/// @param organisationId the caller's own first organisation when absent
/// @param licenseId all licences of the organisation when absent
/// @param expiresAt within a year
record SupportGrantBody(
        @Schema(implementation = String.class, examples = "org_01h455vb4pex5vsknk084sn02q") @Nullable
        OrganisationId organisationId,

        @NotNull @Schema(implementation = String.class, examples = "res_01h455vb4pex5vsknk084sn02q")
        ResellerId resellerId,

        @Schema(implementation = String.class, examples = "lic_01h455vb4pex5vsknk084sn02q") @Nullable
        LicenseId licenseId,

        @NotNull @Schema(examples = "2027-02-28T00:00:00Z") Instant expiresAt) {}
