package dev.mitra.account.session.http;

import dev.mitra.account.AccountProblem;
import dev.mitra.account.session.LogInResult;
import dev.mitra.account.session.SessionId;
import dev.mitra.account.session.app.KeepSessions;
import dev.mitra.account.session.app.LogIn;
import dev.mitra.account.throttle.RetryAfter;
import dev.mitra.kernel.RequestOrigin;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/// Plain log-in, and the browsers in which somebody is logged in.
@Path("/v1/sessions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    private final LogIn logIn;
    private final KeepSessions keepSessions;
    private final Caller caller;
    private final JsonWebToken token;
    private final InstantSource time;
    private final RequestOrigin origin;

    SessionResource(
            LogIn logIn,
            KeepSessions keepSessions,
            Caller caller,
            JsonWebToken token,
            InstantSource time,
            RequestOrigin origin) {
        this.logIn = logIn;
        this.keepSessions = keepSessions;
        this.caller = caller;
        this.token = token;
        this.time = time;
        this.origin = origin;
    }

    @POST
    @PermitAll
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "logIn",
            summary = "Log in",
            description = "Answers with an access token. A refusal is the same for a wrong password and for an address"
                    + " that has no account. An account with a second factor sends its code too.")
    public SessionView logIn(@NotNull @Valid LogInBody body) {
        var address = origin.address().orElse("");
        return switch (logIn.logIn(body.email(), body.password(), Optional.ofNullable(body.code()), address)) {
            case LogInResult.Granted(var granted) -> SessionView.of(granted);
            case LogInResult.Refused() -> throw Problem.of(AccountProblem.LOG_IN_REFUSED);
            case LogInResult.CodeNeeded(var wrong) ->
                throw Problem.of(wrong ? AccountProblem.SECOND_FACTOR_REFUSED : AccountProblem.SECOND_FACTOR_REQUIRED);
            case LogInResult.SetUpNeeded() -> throw Problem.of(AccountProblem.SECOND_FACTOR_NOT_SET_UP);
            case LogInResult.Wait(var until) ->
                throw Problem.of(AccountProblem.TOO_MANY_LOG_INS)
                        .with("retryAfterSeconds", RetryAfter.seconds(time.instant(), until));
        };
    }

    @GET
    @RolesAllowed({Roles.CUSTOMER, Roles.RESELLER, Roles.SALES, Roles.FINANCE, Roles.OPS, Roles.ADMIN})
    @Operation(
            operationId = "listSessions",
            summary = "List own sessions",
            description = "The browsers in which the account is logged in, newest first; at most fifty, so there is one"
                    + " page.")
    public Page<BrowserSessionView> list() {
        String current = token.getClaim("sid");
        var views = keepSessions.of(caller.accountId()).stream()
                .map(session -> BrowserSessionView.of(session, String.valueOf(current)))
                .toList();
        return new Page<>(views, null);
    }

    @DELETE
    @Path("/{sessionId}")
    @ResponseStatus(204)
    @RolesAllowed({Roles.CUSTOMER, Roles.RESELLER, Roles.SALES, Roles.FINANCE, Roles.OPS, Roles.ADMIN})
    @Operation(
            operationId = "endSession",
            summary = "End a session",
            description = "Its browser has to log in again, and the refresh tokens that came of it end; access tokens"
                    + " end within ten minutes.")
    public void end(@RestPath SessionId sessionId) {
        if (!keepSessions.end(caller.accountId(), sessionId)) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
    }
}
