package dev.mitra.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// A body that cannot be read as the operation's request.
public class JsonMapper {

    @Inject
    ProblemResponses responses;

    @ServerExceptionMapper(priority = 1)
    public Response mismatched(MismatchedInputException failure, RoutingContext request) {
        return responses.response(JsonProblem.of(failure), request);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(JsonProcessingException failure, RoutingContext request) {
        return responses.response(JsonProblem.of(failure), request);
    }
}
