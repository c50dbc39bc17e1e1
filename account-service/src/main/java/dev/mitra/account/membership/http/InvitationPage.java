package dev.mitra.account.membership.http;

import dev.mitra.account.membership.Joined;
import dev.mitra.account.membership.app.JoinOrganisation;
import dev.mitra.account.membership.app.KeepInvitations;
import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.page.http.Visits;
import dev.mitra.account.proof.ProofToken;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The page behind the link of an invitation: a button, and what became of it. Opening it uses nothing up, because
/// mail scanners open links too.
@Path("/invitation")
@PermitAll
@RunOnVirtualThread
public class InvitationPage {

    private final JoinOrganisation joinOrganisation;
    private final KeepInvitations keepInvitations;
    private final Visits visits;
    private final Pages pages;

    InvitationPage(JoinOrganisation joinOrganisation, KeepInvitations keepInvitations, Visits visits, Pages pages) {
        this.joinOrganisation = joinOrganisation;
        this.keepInvitations = keepInvitations;
        this.visits = visits;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@RestQuery @Nullable String token, @Context HttpServerRequest request) {
        var visit = visits.of(request);
        var secret = token == null ? "" : token;
        return keepInvitations.isOpen(new ProofToken(secret))
                ? pages.show(visit, 200, "invitation", Map.of("token", secret))
                : refused(visit, "invitation_refused");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response join(
            @RestForm @Nullable String token, @RestForm @Nullable String guard, @Context HttpServerRequest request) {
        var visit = visits.of(request);
        if (!visit.guards(guard)) {
            return pages.show(visit, 400, "wrong_request", Map.of());
        }
        return switch (joinOrganisation.join(new ProofToken(token == null ? "" : token))) {
            case Joined.Yes(var _, var waits) ->
                pages.show(
                        visit,
                        200,
                        "invitation_accepted",
                        Map.of("what", waits ? "invitation_waits" : "invitation_member"));
            case Joined.No() -> refused(visit, "invitation_refused");
            case Joined.TooMany() -> refused(visit, "invitation_too_many");
        };
    }

    private Response refused(Visit visit, String problem) {
        return pages.show(visit, 422, "invitation_refused", Map.of("problem", problem));
    }
}
