package dev.mitra.web.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mitra.web.Languages;
import dev.mitra.web.Problem;
import dev.mitra.web.TraceId;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/// Ends a request with a problem before any resource is looked for.
@ApplicationScoped
public class RouteProblems {

    private final ProblemResponses problems;
    private final ObjectMapper json;

    public RouteProblems(ProblemResponses problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    public void end(RoutingContext request, Problem problem) {
        var language = Languages.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var traceId = TraceId.of(request);
        var document = problems.document(problem, language, traceId);
        // what still comes is dropped unread, so that the caller can finish and read the answer
        request.request().resume();
        var response = request.response()
                .setStatusCode(problem.code().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.PROBLEM_JSON.toString())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Trace-Id", traceId);
        if (problem.code().retryable()) {
            response.putHeader(
                    HttpHeaders.RETRY_AFTER,
                    ProblemResponses.retryAfter(problem, problem.code()).toString());
        }
        response.end(json.valueToTree(document).toString());
    }
}
