package dev.mitra.account.support.http;

import dev.mitra.account.AccountProblem;
import dev.mitra.account.support.GrantResult;
import dev.mitra.account.support.SupportGrant.Scope;
import dev.mitra.account.support.SupportGrantId;
import dev.mitra.account.support.app.EndSupport;
import dev.mitra.account.support.app.GrantSupport;
import dev.mitra.account.support.app.ShowSupport;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.TypeId;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// R6.1: the customer lets a reseller ask for support on its behalf, and takes it back.
@Path("/v1/support-grants")
@RolesAllowed(Roles.CUSTOMER)
@RunOnVirtualThread
public class SupportGrantResource {

    private final GrantSupport grantSupport;
    private final EndSupport endSupport;
    private final ShowSupport showSupport;
    private final BusinessClock clock;
    private final Caller caller;

    SupportGrantResource(
            GrantSupport grantSupport,
            EndSupport endSupport,
            ShowSupport showSupport,
            BusinessClock clock,
            Caller caller) {
        this.grantSupport = grantSupport;
        this.endSupport = endSupport;
        this.showSupport = showSupport;
        this.clock = clock;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "grantSupport",
            summary = "Let a reseller ask for support",
            description =
                    "For owners and buyers. A new grant for the same reseller and licence replaces the earlier one.")
    public SupportGrantView grant(@NotNull @Valid SupportGrantBody body) {
        var scope = new Scope(
                organisation(body.organisationId()), body.resellerId(), Optional.ofNullable(body.licenseId()));
        return switch (grantSupport.grant(caller.accountId(), scope, body.expiresAt())) {
            case GrantResult.Granted(var grant) -> SupportGrantView.of(grant, clock.now());
            case GrantResult.NotThere() -> throw Problem.of(CommonProblem.NOT_FOUND);
            case GrantResult.MayNot() -> throw Problem.of(AccountProblem.ORGANISATION_ROLE_REQUIRED);
            case GrantResult.UnknownReseller() -> throw refusal(AccountProblem.UNKNOWN_RESELLER, "/resellerId");
            case GrantResult.UnknownLicense() -> throw refusal(AccountProblem.UNKNOWN_LICENSE, "/licenseId");
            case GrantResult.WrongPeriod() -> throw refusal(AccountProblem.GRANT_PERIOD, "/expiresAt");
        };
    }

    @GET
    @Operation(
            operationId = "listSupportGrants",
            summary = "List an organisation's support grants",
            description = "All that were ever given, the youngest first, with whether they are in force.")
    public Page<SupportGrantView> list(
            @RestQuery @Nullable OrganisationId organisationId,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var page = PageRequest.of(limit, cursor);
        var before = page.afterText()
                .map(text -> TypeId.parse(SupportGrantId.PREFIX, text)
                        .map(SupportGrantId::new)
                        .orElseThrow(() -> Problem.of(CommonProblem.INVALID_CURSOR)))
                .orElse(null);
        var grants = showSupport
                .of(caller.accountId(), organisation(organisationId), before, page.fetch())
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var views = grants.stream()
                .map(grant -> SupportGrantView.of(grant, clock.now()))
                .toList();
        return page.pageByText(views, view -> view.id().external());
    }

    @DELETE
    @Path("/{grantId}")
    @ResponseStatus(204)
    @Operation(
            operationId = "revokeSupport",
            summary = "Take a support grant back",
            description = "For owners and buyers. The forum's endpoint says no at once, tokens within ten minutes.")
    public void revoke(@RestPath SupportGrantId grantId) {
        var member = showSupport
                .memberFor(caller.accountId(), grantId)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        if (!member.role().mayAct()) {
            throw Problem.of(AccountProblem.ORGANISATION_ROLE_REQUIRED);
        }
        if (!endSupport.one(caller.accountId(), member.organisation(), grantId)) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
    }

    private OrganisationId organisation(@Nullable OrganisationId named) {
        return Optional.ofNullable(named)
                .or(() -> showSupport.homeOf(caller.accountId()))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private static Problem refusal(AccountProblem why, String pointer) {
        return Problem.of(why).at(pointer, why);
    }
}
