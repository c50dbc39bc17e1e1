package dev.mitra.account.registration.http;

import dev.mitra.account.proof.MailboxProof.Purpose;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// R5.2: the customer opens the link of the activation mail.
@Path("/v1/activations")
@RunOnVirtualThread
public class ActivationResource {

    private final Proofs proofs;

    ActivationResource(Proofs proofs) {
        this.proofs = proofs;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "activateAccount",
            summary = "Activate an account that an order brought",
            description = "Takes the token of the activation mail."
                    + " The mailbox is proven, the password set, and the licences become visible.")
    public ProofView prove(@NotNull @Valid ProofBody body) {
        return proofs.present(body, Purpose.ACTIVATION);
    }
}
