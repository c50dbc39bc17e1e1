package dev.mitra.account.session.http;

import dev.mitra.account.AccountProblem;
import dev.mitra.account.session.LogInResult;
import dev.mitra.account.session.app.LogIn;
import dev.mitra.kernel.RequestOrigin;
import dev.mitra.web.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;

/// Plain log-in: an e-mail address and a password for a token of ten minutes.
@Path("/v1/sessions")
@RunOnVirtualThread
public class SessionResource {

    private final LogIn logIn;
    private final InstantSource time;
    private final RequestOrigin origin;

    SessionResource(LogIn logIn, InstantSource time, RequestOrigin origin) {
        this.logIn = logIn;
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
                    + " that has no account.")
    public SessionView logIn(@NotNull @Valid LogInBody body) {
        return switch (logIn.logIn(
                body.email(), body.password(), origin.address().orElse(""))) {
            case LogInResult.Granted(var token) -> SessionView.of(token);
            case LogInResult.Refused() -> throw Problem.of(AccountProblem.LOG_IN_REFUSED);
            case LogInResult.Wait(var until) ->
                throw Problem.of(AccountProblem.TOO_MANY_LOG_INS)
                        .with(
                                "retryAfterSeconds",
                                Duration.between(time.instant(), until).toSeconds() + 1);
        };
    }
}
