package dev.mitra.account.registration.http;

import dev.mitra.account.AccountProblem;
import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.account.registration.Registered;
import dev.mitra.account.registration.RegistrationRequest;
import dev.mitra.account.registration.app.RequestAccount;
import dev.mitra.account.throttle.RetryAfter;
import dev.mitra.kernel.RequestOrigin;
import dev.mitra.web.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;

/// R2.2: whoever wants to buy or sell creates an account first.
@Path("/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RegistrationResource {

    private final RequestAccount requestAccount;
    private final InstantSource time;
    private final RequestOrigin origin;

    RegistrationResource(RequestAccount requestAccount, InstantSource time, RequestOrigin origin) {
        this.requestAccount = requestAccount;
        this.time = time;
        this.origin = origin;
    }

    @POST
    @PermitAll
    @ResponseStatus(202)
    @Operation(
            operationId = "registerAccount",
            summary = "Ask for an account",
            description = "Mails a link to the address, which proves the mailbox. An address that has an account gets a"
                    + " mail that says so; the answer here is the same.")
    @APIResponseSchema(value = RegistrationView.class, responseCode = "202")
    public RegistrationView register(@NotNull @Valid RegistrationBody body) {
        var name = PlainName.parse(body.displayName())
                .orElseThrow(() -> Problem.of(AccountProblem.NAME_NOT_ACCEPTED)
                        .at("/displayName", AccountProblem.NAME_NOT_ACCEPTED));
        var language = Language.parse(body.language()).orElseThrow();
        var wanted = RegistrationRequest.of(body.email(), name, language);
        return switch (requestAccount.request(wanted, origin.address().orElse(""))) {
            case Registered.Accepted() -> new RegistrationView("VERIFICATION_SENT");
            case Registered.TooMany(var until) ->
                throw Problem.of(AccountProblem.TOO_MANY_REGISTRATIONS)
                        .with("retryAfterSeconds", RetryAfter.seconds(time.instant(), until));
        };
    }
}
