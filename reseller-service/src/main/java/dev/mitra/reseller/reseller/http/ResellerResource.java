package dev.mitra.reseller.reseller.http;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.reseller.Report;
import dev.mitra.reseller.reseller.app.ShowResellers;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.EntityTags;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Resellers, from the approval on.
@Path("/v1/resellers")
@RunOnVirtualThread
public class ResellerResource {

    private final ShowResellers resellers;
    private final Caller caller;

    ResellerResource(ShowResellers resellers, Caller caller) {
        this.resellers = resellers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.SALES)
    @Operation(summary = "List resellers", description = "Approved and later ones, newest first.")
    public Page<ResellerView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.afterId(ResellerId.PREFIX, ResellerId::new).orElse(null);
        var page = request.pageByText(
                resellers.all(before, request.fetch()),
                report -> report.reseller().dossier().id().external());
        return new Page<>(page.data().stream().map(this::viewForSales).toList(), page.nextCursor());
    }

    @GET
    @Path("me")
    @RolesAllowed({Roles.CUSTOMER, Roles.RESELLER})
    @Operation(
            summary = "My reseller",
            description = "The reseller that the caller's account acts for, and what is missing before it may order.")
    public RestResponse<ResellerView> mine() {
        var report = resellers.of(caller.accountId()).orElseThrow(ResellerResource::unknown);
        return answer(report, ResellerView.of(report, language()));
    }

    @GET
    @Path("{resellerId}")
    @RolesAllowed(Roles.SALES)
    @Operation(summary = "Read a reseller", description = "With its rate, its standing and what is missing.")
    public RestResponse<ResellerView> byId(@PathParam("resellerId") ResellerId resellerId) {
        var report = resellers.of(resellerId).orElseThrow(ResellerResource::unknown);
        return answer(report, viewForSales(report));
    }

    private RestResponse<ResellerView> answer(Report report, ResellerView view) {
        return RestResponse.ResponseBuilder.create(Response.Status.OK, view)
                .header("ETag", EntityTags.of(report.version()))
                .build();
    }

    private ResellerView viewForSales(Report report) {
        return ResellerView.forSales(report, language());
    }

    private Language language() {
        return Language.of(caller.locale());
    }

    private static Problem unknown() {
        return Problem.of(CommonProblem.NOT_FOUND);
    }
}
