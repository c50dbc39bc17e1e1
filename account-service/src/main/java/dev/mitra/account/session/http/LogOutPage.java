package dev.mitra.account.session.http;

import dev.mitra.account.session.app.KeepSessions;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// Asks whether to log out, and does it.
@Path("/log-out")
@PermitAll
@RunOnVirtualThread
public class LogOutPage {

    private final KeepSessions keepSessions;
    private final LogOuts logOuts;
    private final Flow flow;

    LogOutPage(KeepSessions keepSessions, LogOuts logOuts, Flow flow) {
        this.keepSessions = keepSessions;
        this.logOuts = logOuts;
        this.flow = flow;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@Context HttpServerRequest request) {
        var visit = flow.visit(request);
        return flow.session(visit).isPresent()
                ? logOuts.ask(visit, Optional.empty())
                : logOuts.done(visit, Optional.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response submit(
            @RestForm @Nullable String after, @RestForm @Nullable String guard, @Context HttpServerRequest request) {
        var visit = flow.visit(request);
        if (!visit.guards(guard)) {
            return flow.wrong(visit);
        }
        flow.session(visit).ifPresent(session -> keepSessions.end(session.account(), session.id()));
        return logOuts.done(visit, logOuts.open(after));
    }
}
