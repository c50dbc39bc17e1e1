package dev.mitra.account.support.http;

import dev.mitra.account.customer.LicenseId;
import dev.mitra.account.support.app.ShowSupport;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// R6.1, R6.2: what a reseller, and the forum with the reseller's token, may know of its customers' grants.
@Path("/")
@RolesAllowed(Roles.RESELLER)
@RunOnVirtualThread
public class SupportPermissionResource {

    private final ShowSupport showSupport;
    private final Caller caller;

    SupportPermissionResource(ShowSupport showSupport, Caller caller) {
        this.showSupport = showSupport;
        this.caller = caller;
    }

    @GET
    @Path("/v1/support-groups")
    @Operation(
            operationId = "listSupportGroups",
            summary = "List the forum groups of the calling reseller",
            description =
                    "As of this moment: `support-proxy:` and the customer's organisation, then perhaps `:` and the one"
                            + " licence it is for. The `groups` of userinfo say the same; no access token tells them.")
    public SupportPermissionView.Groups groups() {
        return new SupportPermissionView.Groups(showSupport.groups(reseller()));
    }

    @GET
    @Path("/v1/support-permissions")
    @Operation(
            operationId = "getSupportPermission",
            summary = "Ask whether support for an order's customer may be asked for",
            description =
                    "Yes or no, for the whole order or for one of its licences. An order that does not exist is a no.")
    public SupportPermissionView get(@NotNull @RestQuery OrderId orderId, @RestQuery @Nullable LicenseId licenseId) {
        return new SupportPermissionView(showSupport.mayAct(reseller(), orderId, Optional.ofNullable(licenseId)));
    }

    private ResellerId reseller() {
        return caller.resellerId().orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
