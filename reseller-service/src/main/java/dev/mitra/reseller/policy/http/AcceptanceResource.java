package dev.mitra.reseller.policy.http;

import dev.mitra.kernel.RequestOrigin;
import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.policy.Acceptance;
import dev.mitra.reseller.policy.Signed;
import dev.mitra.reseller.policy.Signing;
import dev.mitra.reseller.policy.app.AcceptPolicy;
import dev.mitra.web.Caller;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// Becoming a reseller is agreeing to the policy (R9.1).
@Path("/v1/policy-acceptances")
@RunOnVirtualThread
public class AcceptanceResource {

    private final AcceptPolicy acceptPolicy;
    private final Caller caller;
    private final RequestOrigin origin;

    AcceptanceResource(AcceptPolicy acceptPolicy, Caller caller, RequestOrigin origin) {
        this.acceptPolicy = acceptPolicy;
        this.caller = caller;
        this.origin = origin;
    }

    @POST
    @RolesAllowed(Roles.CUSTOMER)
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            summary = "Accept the policy",
            description = "Records version, hash, language, account, network address and time. A repeat answers the"
                    + " first record.")
    public AcceptanceView accept(
            @HeaderParam("User-Agent") @Nullable String userAgent, @Valid @NotNull AcceptanceRequest acceptance) {
        return AcceptanceView.of(accepted(acceptPolicy.accept(new Signing(
                caller.accountId(),
                caller.actor(),
                acceptance.policyVersion(),
                acceptance.sha256(),
                origin.address().orElse(""),
                userAgent == null ? "" : userAgent))));
    }

    private static Acceptance accepted(Signed signed) {
        return switch (signed) {
            case Signed.Accepted(var evidence) -> evidence;
            case Signed.NoApplication _ -> throw Problem.of(ResellerProblem.NO_APPLICATION);
            case Signed.UnknownVersion(var version) ->
                throw Problem.of(ResellerProblem.UNKNOWN_POLICY_VERSION, version)
                        .at("/policyVersion", ResellerProblem.UNKNOWN_POLICY_VERSION, version);
            case Signed.Superseded(var current) -> throw Problem.of(ResellerProblem.POLICY_SUPERSEDED, current);
            case Signed.OtherText _ ->
                throw Problem.of(ResellerProblem.POLICY_TEXT_DIFFERS)
                        .at("/sha256", ResellerProblem.POLICY_TEXT_DIFFERS);
            case Signed.NotInState(var status) ->
                throw Problem.of(ResellerProblem.RESELLER_NOT_IN_STATE, status.name());
        };
    }
}
