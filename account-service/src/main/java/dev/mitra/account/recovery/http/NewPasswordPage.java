package dev.mitra.account.recovery.http;

import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.page.http.Visits;
import dev.mitra.account.password.NewPassword;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.account.recovery.Reset;
import dev.mitra.account.recovery.app.ResetPassword;
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

/// The page behind the link of a reset mail.
@Path("/reset-password")
@PermitAll
@RunOnVirtualThread
public class NewPasswordPage {

    private final ResetPassword resetPassword;
    private final Visits visits;
    private final Pages pages;

    NewPasswordPage(ResetPassword resetPassword, Visits visits, Pages pages) {
        this.resetPassword = resetPassword;
        this.visits = visits;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@RestQuery @Nullable String token, @Context HttpServerRequest request) {
        return form(visits.of(request), 200, token, "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response submit(
            @RestForm @Nullable String token,
            @RestForm @Nullable String password,
            @RestForm @Nullable String guard,
            @Context HttpServerRequest request) {
        var visit = visits.of(request);
        if (!visit.guards(guard)) {
            return pages.show(visit, 400, "wrong_request", Map.of());
        }
        var chosen = NewPassword.parse(password == null ? "" : password);
        if (chosen.isEmpty()) {
            return form(visit, 422, token, "password_refused");
        }
        return switch (resetPassword.reset(new ProofToken(token == null ? "" : token), chosen.get())) {
            case Reset.Done _ -> pages.show(visit, 200, "password_set", Map.of());
            case Reset.Refused() -> pages.show(visit, 422, "link_refused", Map.of());
        };
    }

    private Response form(Visit visit, int status, @Nullable String token, String problem) {
        return pages.show(
                visit, status, "new_password", Map.of("token", token == null ? "" : token, "problem", problem));
    }
}
