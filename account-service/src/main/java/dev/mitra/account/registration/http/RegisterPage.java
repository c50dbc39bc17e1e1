package dev.mitra.account.registration.http;

import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.page.http.Visits;
import dev.mitra.account.person.PlainName;
import dev.mitra.account.registration.Registered;
import dev.mitra.account.registration.RegistrationRequest;
import dev.mitra.account.registration.app.RequestAccount;
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

/// R2.2: the form by which a visitor asks for an account.
@Path("/register")
@PermitAll
@RunOnVirtualThread
public class RegisterPage {

    private final RequestAccount requestAccount;
    private final Visits visits;
    private final Pages pages;

    RegisterPage(RequestAccount requestAccount, Visits visits, Pages pages) {
        this.requestAccount = requestAccount;
        this.visits = visits;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@Context HttpServerRequest request) {
        return form(visits.of(request), 200, "", "", "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response submit(
            @RestForm @Nullable String email,
            @RestForm @Nullable String name,
            @RestForm @Nullable String guard,
            @Context HttpServerRequest request) {
        var visit = visits.of(request);
        var typedEmail = email == null ? "" : email;
        var typedName = name == null ? "" : name;
        if (!visit.guards(guard)) {
            return pages.show(visit, 400, "wrong_request", Map.of());
        }
        var address = EmailAddress.parse(typedEmail);
        var called = PlainName.parse(typedName);
        if (address.isEmpty()) {
            return form(visit, 422, "email_refused", typedEmail, typedName);
        }
        if (called.isEmpty()) {
            return form(visit, 422, "name_refused", typedEmail, typedName);
        }
        var wanted = RegistrationRequest.of(address.get(), called.get(), visit.language());
        return switch (requestAccount.request(wanted, visit.address())) {
            case Registered.Accepted() -> pages.show(visit, 200, "mail_sent", Map.of());
            case Registered.TooMany _ -> form(visit, 429, "log_in_wait", typedEmail, typedName);
        };
    }

    private Response form(Visit visit, int status, String problem, String email, String name) {
        return pages.show(visit, status, "register", Map.of("problem", problem, "email", email, "name", name));
    }
}
