package dev.mitra.account.registration.http;

import dev.mitra.account.proof.MailboxProof.Purpose;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// R2.2: the visitor who registered opens the mailed link.
@Path("/v1/email-verifications")
@RunOnVirtualThread
public class EmailVerificationResource {

    private final Proofs proofs;

    EmailVerificationResource(Proofs proofs) {
        this.proofs = proofs;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "verifyEmail",
            summary = "Prove a mailbox and set the password",
            description = "Takes the token of the mail that a registration caused."
                    + " Every earlier password and open link of the account ends.")
    public ProofView prove(@NotNull @Valid ProofBody body) {
        return proofs.present(body, Purpose.REGISTRATION);
    }
}
