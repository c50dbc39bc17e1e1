package dev.mitra.account.access.http;

import dev.mitra.account.access.app.ShowAccount;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.EntityTags;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/// The caller's own account.
@Path("/v1/accounts/me")
@RunOnVirtualThread
public class MeResource {

    private final ShowAccount showAccount;
    private final Caller caller;

    MeResource(ShowAccount showAccount, Caller caller) {
        this.showAccount = showAccount;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CUSTOMER, Roles.RESELLER, Roles.SALES, Roles.FINANCE, Roles.OPS, Roles.ADMIN})
    @Operation(
            operationId = "getOwnAccount",
            summary = "Show the own account",
            description = "Who the caller is, what it may do now, and the organisation that owns its licences.")
    public RestResponse<MeView> me() {
        var shown = showAccount.of(caller.accountId()).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return RestResponse.ResponseBuilder.ok(MeView.of(shown.account(), shown.access(), shown.organisation()))
                .header("ETag", EntityTags.of(shown.account().version()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
