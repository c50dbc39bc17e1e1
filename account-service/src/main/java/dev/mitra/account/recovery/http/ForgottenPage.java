package dev.mitra.account.recovery.http;

import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.page.http.Visits;
import dev.mitra.account.recovery.app.RequestReset;
import dev.mitra.kernel.EmailAddress;
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
import org.jspecify.annotations.Nullable;

/// The form by which somebody asks for a new password.
@Path("/forgotten-password")
@PermitAll
@RunOnVirtualThread
public class ForgottenPage {

    private final RequestReset requestReset;
    private final Visits visits;
    private final Pages pages;

    ForgottenPage(RequestReset requestReset, Visits visits, Pages pages) {
        this.requestReset = requestReset;
        this.visits = visits;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@Context HttpServerRequest request) {
        return form(visits.of(request), 200, "", "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response submit(
            @RestForm @Nullable String email, @RestForm @Nullable String guard, @Context HttpServerRequest request) {
        var visit = visits.of(request);
        var typed = email == null ? "" : email;
        if (!visit.guards(guard)) {
            return pages.show(visit, 400, "wrong_request", Map.of());
        }
        var address = EmailAddress.parse(typed);
        if (address.isEmpty()) {
            return form(visit, 422, "email_refused", typed);
        }
        return requestReset.request(address.get(), visit.address()).isPresent()
                ? form(visit, 429, "log_in_wait", typed)
                : pages.show(visit, 200, "mail_sent", Map.of());
    }

    private Response form(Visit visit, int status, String problem, String email) {
        return pages.show(visit, status, "forgotten", Map.of("problem", problem, "email", email));
    }
}
