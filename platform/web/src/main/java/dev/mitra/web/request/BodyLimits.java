package dev.mitra.web.request;

import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.problem.RouteProblems;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses bodies that are larger than their path takes: before anything of them is read when the length is
/// declared, and while they are read when it is not.
@ApplicationScoped
public class BodyLimits {

    private static final int FIRST = 10_000;

    /// `mitra.http.*`
    @ConfigMapping(prefix = "mitra.http")
    public interface Settings {

        /// What ordinary operations take.
        @WithName("body-limit")
        MemorySize bodyLimit();

        /// What operations take whose path begins with the key, for example `"/v1/bank-statements"=50M`.
        @WithName("body-limits")
        Map<String, MemorySize> bodyLimits();
    }

    private final Settings settings;
    private final RouteProblems problems;

    public BodyLimits(Settings settings, RouteProblems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext request) {
        var declared = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean declares = declared != null && declared.matches("\\d+");
        if (declares && isLarger(declared, limitOf(request))) {
            problems.end(request, Problem.of(CommonProblem.BODY_TOO_LARGE));
        } else {
            request.next();
        }
    }

    /// Counts a body of unknown length while it is read.
    @ServerRequestFilter(priority = 10)
    public void count(ContainerRequestContext context, RoutingContext request) {
        if (request.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null && context.hasEntity()) {
            context.setEntityStream(new LimitedStream(context.getEntityStream(), limitOf(request)));
        }
    }

    private long limitOf(RoutingContext request) {
        var path = request.normalizedPath();
        return settings.bodyLimits().entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(entry -> entry.getValue().asLongValue())
                .findFirst()
                .orElseGet(() -> settings.bodyLimit().asLongValue());
    }

    private static boolean isLarger(String declared, long limit) {
        return declared.length() > 18 || Long.parseLong(declared) > limit;
    }
}
