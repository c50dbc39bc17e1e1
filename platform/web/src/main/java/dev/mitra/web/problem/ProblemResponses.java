package dev.mitra.web.problem;

import dev.mitra.web.CommonProblem;
import dev.mitra.web.Languages;
import dev.mitra.web.Problem;
import dev.mitra.web.ProblemCode;
import dev.mitra.web.TraceId;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Writes problem documents.
@ApplicationScoped
public class ProblemResponses {

    public static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    private final ProblemTexts texts;
    private final String application;
    private final String docs;
    private final ProblemDocument.Contact contact;

    public ProblemResponses(
            ProblemTexts texts,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "mitra.docs.base") String docs,
            @ConfigProperty(name = "mitra.contact.email") String email,
            @ConfigProperty(name = "mitra.contact.url") String url) {
        this.texts = texts;
        this.application = application;
        this.docs = docs;
        this.contact = new ProblemDocument.Contact(email, url);
    }

    public Response response(Problem problem, RoutingContext request) {
        var language = Languages.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return builder(problem, request)
                .entity(document(problem, language, TraceId.of(request)))
                .build();
    }

    public ProblemDocument document(Problem problem, Locale language, String traceId) {
        var code = problem.code();
        var entries = problem.errors().stream()
                .map(error -> new ProblemDocument.Entry(
                        error.pointer(), error.code().name(), texts.detail(error.code(), error.arguments(), language)))
                .toList();
        return new ProblemDocument(
                docs + "/problems/" + (code instanceof CommonProblem ? "common" : application) + "#" + code.name(),
                texts.title(code, language),
                code.status(),
                texts.detail(code, problem.arguments(), language),
                code.name(),
                entries,
                traceId,
                code.retryable(),
                contact,
                problem.members());
    }

    private static Response.ResponseBuilder builder(Problem problem, RoutingContext request) {
        var code = problem.code();
        var builder = Response.status(code.status())
                .type(PROBLEM_JSON)
                .language(Languages.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
                .header("Cache-Control", "no-store");
        if (code.retryable()) {
            builder.header("Retry-After", retryAfter(problem, code));
        }
        return code.status() == 401 ? builder.header("WWW-Authenticate", "Bearer") : builder;
    }

    static Object retryAfter(Problem problem, ProblemCode code) {
        return problem.members().getOrDefault("retryAfterSeconds", code.status() == 503 ? 5 : 1);
    }
}
