package dev.mitra.account.membership.http;

import dev.mitra.account.membership.app.ShowOrganisations.Mine;
import dev.mitra.account.organisation.Organisation.MemberRole;
import dev.mitra.kernel.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An organisation that the caller belongs to.
///
/// @param role what the caller is there
record OrganisationView(
        @Schema(implementation = String.class, examples = "org_01h455vb4pex5vsknk084sn02q")
        OrganisationId id,

        @Schema(examples = "PT Contoh Nusantara") String name,
        MemberRole role) {

    static OrganisationView of(Mine mine) {
        return new OrganisationView(
                mine.organisation().id(),
                mine.organisation().name(),
                mine.membership().role());
    }
}
