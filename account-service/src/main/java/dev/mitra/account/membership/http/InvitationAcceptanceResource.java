package dev.mitra.account.membership.http;

import dev.mitra.account.AccountProblem;
import dev.mitra.account.membership.Joined;
import dev.mitra.account.membership.app.JoinOrganisation;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.web.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Somebody opens the link of an invitation.
@Path("/v1/invitation-acceptances")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InvitationAcceptanceResource {

    private final JoinOrganisation joinOrganisation;

    InvitationAcceptanceResource(JoinOrganisation joinOrganisation) {
        this.joinOrganisation = joinOrganisation;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "acceptInvitation",
            summary = "Join an organisation",
            description =
                    "Takes the token of the invitation's mail. The account of that mailbox becomes a member; where"
                            + " there is none it is opened, and a second mail asks for a password.")
    public JoinedView accept(@NotNull @Valid TokenBody body) {
        return switch (joinOrganisation.join(new ProofToken(body.token()))) {
            case Joined.Yes(var organisation, var waits) -> new JoinedView(organisation, waits);
            case Joined.No() ->
                throw Problem.of(AccountProblem.INVITATION_NOT_ACCEPTED)
                        .at("/token", AccountProblem.INVITATION_NOT_ACCEPTED);
            case Joined.TooMany() -> throw Problem.of(AccountProblem.TOO_MANY_MEMBERS);
        };
    }
}
