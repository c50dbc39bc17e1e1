package dev.mitra.web.problem;

import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Who is not known, and who is known and may not.
public class SecurityMapper {

    @Inject
    ProblemResponses responses;

    @ServerExceptionMapper(priority = 1)
    public Response noToken(UnauthorizedException refusal, RoutingContext request) {
        return responses.response(Problem.of(CommonProblem.UNAUTHENTICATED), request);
    }

    /// A token that is not accepted is the caller's affair; keys that cannot be fetched are ours.
    @ServerExceptionMapper(priority = 1)
    public Response badToken(AuthenticationFailedException refusal, RoutingContext request) {
        boolean keysOutOfReach = Causes.of(refusal).anyMatch(IOException.class::isInstance);
        var code = keysOutOfReach ? CommonProblem.IDENTITY_UNAVAILABLE : CommonProblem.UNAUTHENTICATED;
        return responses.response(Problem.of(code), request);
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException refusal, RoutingContext request) {
        return responses.response(Problem.of(CommonProblem.FORBIDDEN), request);
    }
}
