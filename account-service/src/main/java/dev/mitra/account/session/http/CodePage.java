package dev.mitra.account.session.http;

import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.session.NextStep;
import dev.mitra.account.totp.SecondFactorCheck;
import dev.mitra.account.totp.app.CheckSecondFactor;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Asks for the code of the second factor, or a recovery code.
@Path("/log-in/code")
@PermitAll
@RunOnVirtualThread
public class CodePage {

    private final CheckSecondFactor checkSecondFactor;
    private final Entering entering;
    private final Flow flow;

    CodePage(CheckSecondFactor checkSecondFactor, Entering entering, Flow flow) {
        this.checkSecondFactor = checkSecondFactor;
        this.entering = entering;
        this.flow = flow;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@RestQuery @Nullable String resume, @Context HttpServerRequest request) {
        var visit = flow.visit(request);
        return entering.halfway(visit, NextStep.CODE)
                .map(_ -> show(visit, 200, "", resume))
                .orElseGet(() -> Pages.redirect(URI.create("/log-in")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response submit(
            @RestForm @Nullable String code,
            @RestForm @Nullable String resume,
            @RestForm @Nullable String guard,
            @Context HttpServerRequest request) {
        var visit = flow.visit(request);
        var halfway = entering.halfway(visit, NextStep.CODE);
        if (!visit.guards(guard) || halfway.isEmpty()) {
            return flow.wrong(visit);
        }
        var first = halfway.get().first();
        return switch (checkSecondFactor.check(first.account(), code == null ? "" : code)) {
            case SecondFactorCheck.Refused() -> show(visit, 422, "code_refused", resume);
            case SecondFactorCheck.Wait _ -> show(visit, 429, "log_in_wait", resume);
            case SecondFactorCheck.Right(var method) ->
                entering.enter(visit, first, List.of(first.method(), method), resume);
        };
    }

    private Response show(Visit visit, int status, String problem, @Nullable String resume) {
        return flow.show(visit, status, "code", Map.of("problem", problem), resume);
    }
}
