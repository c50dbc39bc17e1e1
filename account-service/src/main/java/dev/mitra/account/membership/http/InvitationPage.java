package dev.mitra.account.membership.http;

import dev.mitra.account.membership.Joined;
import dev.mitra.account.membership.app.JoinOrganisation;
import dev.mitra.account.membership.app.KeepInvitations;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.web.Languages;
import io.quarkus.qute.Engine;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The page behind the link of an invitation: a button, and what became of it. Opening it uses nothing up, because
/// mail scanners open links too.
@Path("/invitation")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class InvitationPage {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self';" + " frame-ancestors 'none'; base-uri 'none'";

    private final JoinOrganisation joinOrganisation;
    private final KeepInvitations keepInvitations;
    private final Engine engine;
    private final String vendor;

    InvitationPage(
            JoinOrganisation joinOrganisation,
            KeepInvitations keepInvitations,
            Engine engine,
            @ConfigProperty(name = "mitra.vendor.name") String vendor) {
        this.joinOrganisation = joinOrganisation;
        this.keepInvitations = keepInvitations;
        this.engine = engine;
        this.vendor = vendor;
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@RestQuery @Nullable String token, @HeaderParam("Accept-Language") @Nullable String language) {
        var secret = token == null ? "" : token;
        return keepInvitations.isOpen(new ProofToken(secret))
                ? page(200, "ASK", secret, language)
                : page(422, "LINK", "", language);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response join(@RestForm @Nullable String token, @HeaderParam("Accept-Language") @Nullable String language) {
        return switch (joinOrganisation.join(new ProofToken(token == null ? "" : token))) {
            case Joined.Yes(var _, var waits) -> page(200, waits ? "ACTIVATE" : "DONE", "", language);
            case Joined.No() -> page(422, "LINK", "", language);
            case Joined.TooMany() -> page(422, "FULL", "", language);
        };
    }

    private Response page(int status, String state, String token, @Nullable String language) {
        var html = engine.getTemplate(
                        "pages/invitation_" + Languages.of(language).getLanguage() + ".html")
                .data("state", state)
                .data("token", token)
                .data("vendor", vendor)
                .render();
        return Response.status(status)
                .entity(html)
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
