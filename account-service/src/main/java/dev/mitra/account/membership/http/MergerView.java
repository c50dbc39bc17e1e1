package dev.mitra.account.membership.http;

import dev.mitra.kernel.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The organisation that holds everything now.
record MergerView(
        @Schema(implementation = String.class, examples = "org_01h455vb4pex5vsknk084sn02q")
        OrganisationId organisationId) {}
