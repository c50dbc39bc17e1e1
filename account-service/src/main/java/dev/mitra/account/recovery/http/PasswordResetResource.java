package dev.mitra.account.recovery.http;

import dev.mitra.account.AccountProblem;
import dev.mitra.account.password.NewPassword;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.account.recovery.Reset;
import dev.mitra.account.recovery.app.RequestReset;
import dev.mitra.account.recovery.app.ResetPassword;
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

/// A forgotten password.
@Path("/v1/password-resets")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PasswordResetResource {

    private final RequestReset requestReset;
    private final ResetPassword resetPassword;
    private final InstantSource time;
    private final RequestOrigin origin;

    PasswordResetResource(
            RequestReset requestReset, ResetPassword resetPassword, InstantSource time, RequestOrigin origin) {
        this.requestReset = requestReset;
        this.resetPassword = resetPassword;
        this.time = time;
        this.origin = origin;
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            operationId = "requestPasswordReset",
            summary = "Ask for a new password",
            description = "Mails a link to the address if it has an account; the answer is the same if it has none.")
    @APIResponseSchema(value = ResetView.class, responseCode = "202")
    public ResetView request(@NotNull @Valid ResetBody body) {
        var wait = requestReset.request(body.email(), origin.address().orElse(""));
        if (wait.isPresent()) {
            throw Problem.of(AccountProblem.TOO_MANY_RESETS)
                    .with("retryAfterSeconds", RetryAfter.seconds(time.instant(), wait.get()));
        }
        return new ResetView("MAIL_SENT_IF_KNOWN");
    }

    @POST
    @Path("/completion")
    @ResponseStatus(204)
    @Operation(
            operationId = "completePasswordReset",
            summary = "Set a new password",
            description = "Takes the token of the mail. Every session and every application's access ends; a second"
                    + " factor stays.")
    public void complete(@NotNull @Valid NewPasswordBody body) {
        var password = NewPassword.parse(body.password())
                .orElseThrow(() -> Problem.of(AccountProblem.PASSWORD_NOT_ACCEPTED)
                        .at("/password", AccountProblem.PASSWORD_NOT_ACCEPTED));
        if (resetPassword.reset(new ProofToken(body.token()), password) instanceof Reset.Refused) {
            throw Problem.of(AccountProblem.PROOF_NOT_ACCEPTED).at("/token", AccountProblem.PROOF_NOT_ACCEPTED);
        }
    }
}
