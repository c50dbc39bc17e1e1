package dev.mitra.web.problem;

import dev.mitra.web.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// The house's refusals, thrown by resources.
public class ProblemMapper {

    @Inject
    ProblemResponses responses;

    @ServerExceptionMapper(priority = 1)
    public Response refused(Problem problem, RoutingContext request) {
        return responses.response(problem, request);
    }

    /// A problem may arrive wrapped, for example by a parameter's conversion.
    static Optional<Problem> within(Throwable failure) {
        return Causes.of(failure)
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .findFirst();
    }
}
