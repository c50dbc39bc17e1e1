package dev.mitra.reseller.opportunity.http;

import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.conversation.Correspondent;
import dev.mitra.reseller.conversation.app.FindPartner;
import dev.mitra.reseller.opportunity.Opportunity;
import dev.mitra.reseller.opportunity.OpportunityId;
import dev.mitra.reseller.opportunity.app.HandOver;
import dev.mitra.reseller.opportunity.app.ShowOpportunities;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// Opportunities as partners hand them over and both sides read them (R11.4).
@Path("/v1/opportunities")
@RunOnVirtualThread
@RolesAllowed({Roles.CUSTOMER, Roles.RESELLER, Roles.SALES})
public class OpportunityResource {

    private final HandOver handOver;
    private final ShowOpportunities opportunities;
    private final FindPartner partners;
    private final Caller caller;

    OpportunityResource(HandOver handOver, ShowOpportunities opportunities, FindPartner partners, Caller caller) {
        this.handOver = handOver;
        this.opportunities = opportunities;
        this.partners = partners;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.CUSTOMER, Roles.RESELLER})
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            summary = "Hand an opportunity over",
            description = "With the partner's statement that the customer agreed. Its thread opens; nothing goes to the"
                    + " customer, and no price depends on it until the vendor accepts it (R11.4).")
    public OpportunityView handOver(@Valid @NotNull HandoverRequest request) {
        var partner = partner().orElseThrow(() -> Problem.of(ResellerProblem.NOT_IN_PROGRAMME));
        return switch (handOver.handOver(partner, request.toHandover(), caller.accountId())) {
            case HandOver.Taken(var opportunity) -> OpportunityView.of(opportunity, Map.of());
            case HandOver.NotFree _ -> throw Problem.of(ResellerProblem.OPPORTUNITY_NOT_TAKEN);
            case HandOver.NotInProgramme _ -> throw Problem.of(ResellerProblem.NOT_IN_PROGRAMME);
        };
    }

    @GET
    @Operation(summary = "List opportunities", description = "Newest first: all for sales, else the caller's own.")
    public Page<OpportunityView> list(
            @QueryParam("status") Opportunity.@Nullable Status status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.afterId(OpportunityId.PREFIX, OpportunityId::new).orElse(null);
        var own = partner().map(Correspondent::reseller).orElse(null);
        if (!isSales() && own == null) {
            return new Page<>(List.of(), null);
        }
        var page = request.pageByText(
                opportunities.list(isSales() ? null : own, status, before, request.fetch()),
                opportunity -> opportunity.lead().id().external());
        var discounts = opportunities.discounts(page.data());
        return new Page<>(
                page.data().stream()
                        .map(opportunity -> OpportunityView.of(opportunity, discounts))
                        .toList(),
                page.nextCursor());
    }

    @GET
    @Path("{opportunityId}")
    @Operation(summary = "Read an opportunity", description = "One's own, or any for sales.")
    public OpportunityView byId(@PathParam("opportunityId") OpportunityId opportunityId) {
        return opportunities
                .of(opportunityId)
                .filter(found -> isSales() || isOwn(found))
                .map(found -> OpportunityView.of(found, opportunities.discounts(List.of(found))))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private boolean isOwn(Opportunity opportunity) {
        return partner().filter(own -> own.is(opportunity.lead().reseller())).isPresent();
    }

    private Optional<Correspondent> partner() {
        return partners.of(caller.accountId(), caller.resellerId());
    }

    private boolean isSales() {
        return caller.hasRole(Roles.SALES);
    }
}
