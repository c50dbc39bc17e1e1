package dev.mitra.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.ProblemCode;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What the framework refuses by itself: no such path, method, media type and the like.
public class HttpMapper {

    @Inject
    ProblemResponses responses;

    @Inject
    FailureMapper failures;

    @ServerExceptionMapper(priority = 1)
    public Response refused(WebApplicationException refusal, RoutingContext request) {
        int status = refusal.getResponse().getStatus();
        if (status < 400 || refusal.getResponse().hasEntity()) {
            return refusal.getResponse();
        }
        if (status >= 500) {
            return failures.failed(refusal, request);
        }
        return responses.response(problem(refusal, status), request);
    }

    private static Problem problem(WebApplicationException refusal, int status) {
        if (refusal.getCause() instanceof JsonProcessingException json) {
            return JsonProblem.of(json);
        }
        return ProblemMapper.within(refusal).orElseGet(() -> Problem.of(code(refusal, status)));
    }

    private static ProblemCode code(WebApplicationException refusal, int status) {
        return switch (status) {
            case 401 -> CommonProblem.UNAUTHENTICATED;
            case 403 -> CommonProblem.FORBIDDEN;
            case 404 -> badParameter(refusal) ? CommonProblem.INVALID_PARAMETER : CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 409 -> CommonProblem.CONCURRENT_CHANGE;
            case 412 -> CommonProblem.PRECONDITION_FAILED;
            case 413 -> CommonProblem.BODY_TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> CommonProblem.TOO_MANY_REQUESTS;
            default -> CommonProblem.BAD_REQUEST;
        };
    }

    // Jakarta REST says 404 for a parameter that cannot be converted, a number for example.
    private static boolean badParameter(WebApplicationException refusal) {
        return refusal.getCause() instanceof IllegalArgumentException;
    }
}
