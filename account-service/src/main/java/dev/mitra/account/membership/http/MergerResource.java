package dev.mitra.account.membership.http;

import dev.mitra.account.AccountProblem;
import dev.mitra.account.membership.Merged;
import dev.mitra.account.membership.app.MergeOrganisations;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/// An owner lets the organisation go into another that offered it.
@Path("/v1/organisations/{organisationId}/merger")
@RolesAllowed(Roles.CUSTOMER)
@RunOnVirtualThread
public class MergerResource {

    private final MergeOrganisations mergeOrganisations;
    private final Caller caller;

    MergerResource(MergeOrganisations mergeOrganisations, Caller caller) {
        this.mergeOrganisations = mergeOrganisations;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "acceptMerger",
            summary = "Let the organisation go into another",
            description =
                    "For owners, with the code of the offer that was mailed to them. Members become members there,"
                            + " owners become buyers, licences are seen there. It cannot be undone.")
    public MergerView merge(@RestPath OrganisationId organisationId, @NotNull @Valid TokenBody body) {
        var email = caller.email().orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var token = new ProofToken(body.token());
        return switch (mergeOrganisations.merge(caller.accountId(), email, organisationId, token)) {
            case Merged.Done(var into) -> new MergerView(into);
            case Merged.NotThere() -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Merged.NotOwner() -> throw Problem.of(AccountProblem.ORGANISATION_ROLE_REQUIRED);
            case Merged.NotAccepted() ->
                throw Problem.of(AccountProblem.INVITATION_NOT_ACCEPTED)
                        .at("/token", AccountProblem.INVITATION_NOT_ACCEPTED);
            case Merged.NotPossible() -> throw Problem.of(AccountProblem.MERGER_NOT_POSSIBLE);
        };
    }
}
