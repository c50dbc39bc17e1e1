package dev.mitra.account.session.http;

import dev.mitra.account.page.http.Visit;
import dev.mitra.account.session.OtherLogIns;
import dev.mitra.account.session.PasswordCheck;
import dev.mitra.account.session.app.CheckPassword;
import dev.mitra.kernel.EmailAddress;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The log-in page.
@Path("/log-in")
@PermitAll
@RunOnVirtualThread
public class LogInPage {

    private final CheckPassword checkPassword;
    private final Entering entering;
    private final Flow flow;
    private final Instance<OtherLogIns> otherLogIns;

    LogInPage(CheckPassword checkPassword, Entering entering, Flow flow, Instance<OtherLogIns> otherLogIns) {
        this.checkPassword = checkPassword;
        this.entering = entering;
        this.flow = flow;
        this.otherLogIns = otherLogIns;
    }

    @GET
    @Operation(hidden = true)
    public Response form(
            @RestQuery @Nullable String resume, @RestQuery @Nullable String email, @Context HttpServerRequest request) {
        return show(flow.visit(request), 200, "", email, resume);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response submit(
            @RestForm @Nullable String email,
            @RestForm @Nullable String password,
            @RestForm @Nullable String resume,
            @RestForm @Nullable String guard,
            @Context HttpServerRequest request) {
        var visit = flow.visit(request);
        if (!visit.guards(guard)) {
            return flow.wrong(visit);
        }
        var address = EmailAddress.parse(email == null ? "" : email);
        if (address.isEmpty()) {
            return show(visit, 422, "log_in_refused", email, resume);
        }
        return switch (checkPassword.check(address.get(), password == null ? "" : password, visit.address())) {
            case PasswordCheck.Refused() -> show(visit, 422, "log_in_refused", email, resume);
            case PasswordCheck.Wait _ -> show(visit, 429, "log_in_wait", email, resume);
            case PasswordCheck.Right right -> entering.withFirstFactor(visit, right.first(), resume);
        };
    }

    private Response show(Visit visit, int status, String problem, @Nullable String email, @Nullable String resume) {
        var others = otherLogIns.isResolvable() ? otherLogIns.get().all() : List.of();
        return flow.show(
                visit,
                status,
                "log_in",
                Map.of("problem", problem, "email", email == null ? "" : email, "others", others),
                resume);
    }
}
