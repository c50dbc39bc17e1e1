package dev.mitra.reseller.opportunity.http;

import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.opportunity.OpportunityId;
import dev.mitra.reseller.opportunity.Step;
import dev.mitra.reseller.opportunity.app.ConfirmConsent;
import dev.mitra.reseller.opportunity.app.DecideOpportunity;
import dev.mitra.reseller.opportunity.app.ShowOpportunities;
import dev.mitra.reseller.reseller.http.ReasonRequest;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// What sales does with an opportunity.
@Path("/v1/opportunities/{opportunityId}")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class OpportunityDecisionResource {

    private final DecideOpportunity decide;
    private final ConfirmConsent consent;
    private final ShowOpportunities opportunities;
    private final Caller caller;

    OpportunityDecisionResource(
            DecideOpportunity decide, ConfirmConsent consent, ShowOpportunities opportunities, Caller caller) {
        this.decide = decide;
        this.consent = consent;
        this.opportunities = opportunities;
        this.caller = caller;
    }

    @POST
    @Path("acceptance")
    @Operation(
            summary = "Accept an opportunity",
            description = "Sales goes on with the customer. From now on it may add to the partner's discount, where the"
                    + " vendor has configured that (R11.4).")
    public OpportunityView accept(@PathParam("opportunityId") OpportunityId opportunityId) {
        return done(decide.accept(opportunityId, caller.accountId()));
    }

    @POST
    @Path("refusal")
    @Operation(summary = "Decline an opportunity", description = "For a reason that its thread tells the partner.")
    public OpportunityView decline(
            @PathParam("opportunityId") OpportunityId opportunityId, @Valid @NotNull ReasonRequest request) {
        return done(decide.decline(opportunityId, caller.accountId(), request.reason()));
    }

    @POST
    @Path("closing")
    @Operation(
            summary = "Close an opportunity",
            description = "An accepted one, won or lost. What a lost one added to a discount ends.")
    public OpportunityView close(
            @PathParam("opportunityId") OpportunityId opportunityId, @Valid @NotNull OutcomeRequest request) {
        return done(decide.close(opportunityId, caller.accountId(), request.outcome()));
    }

    @POST
    @Path("confirmation-request")
    @Operation(
            summary = "Ask the customer to confirm",
            description = "By mail to the contact that the partner named, once. Nothing waits for the answer (R11.4).")
    public OpportunityView ask(@PathParam("opportunityId") OpportunityId opportunityId) {
        return done(consent.ask(opportunityId, caller.accountId()));
    }

    private OpportunityView done(Optional<Step> step) {
        return switch (step.orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))) {
            case Step.Done(var opportunity) ->
                OpportunityView.of(opportunity, opportunities.discounts(List.of(opportunity)));
            case Step.NotInState(var status) ->
                throw Problem.of(ResellerProblem.OPPORTUNITY_NOT_IN_STATE, status.name());
            case Step.CustomerDenied _ -> throw Problem.of(ResellerProblem.CUSTOMER_DID_NOT_AGREE);
            case Step.AskedBefore _ -> throw Problem.of(ResellerProblem.CUSTOMER_WAS_ASKED);
            case Step.NobodyToAsk _ -> throw Problem.of(ResellerProblem.NO_CONTACT_AT_CUSTOMER);
        };
    }
}
