package dev.mitra.account.membership.http;

import dev.mitra.kernel.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the account of the invited mailbox belongs to now.
///
/// @param activationSent whether the account still has to be activated, by a second mail
record JoinedView(
        @Schema(implementation = String.class, examples = "org_01h455vb4pex5vsknk084sn02q")
        OrganisationId organisationId,

        boolean activationSent) {}
