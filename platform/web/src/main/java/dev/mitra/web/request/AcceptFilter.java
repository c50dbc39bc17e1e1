package dev.mitra.web.request;

import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses an `Accept` that names no media types before anything is done for it. The framework would find out when it
/// writes the answer, after the work is done, and some operations would answer 500.
public class AcceptFilter {

    /// What nearly everybody sends needs no look.
    private static final Set<String> USUAL = Set.of("*/*", "application/json");

    @ServerRequestFilter(preMatching = true, priority = 3)
    public void check(RoutingContext request) {
        for (var accepted : request.request().headers().getAll(HttpHeaders.ACCEPT)) {
            if (!USUAL.contains(accepted) && !isReadable(accepted)) {
                throw Problem.of(CommonProblem.NOT_ACCEPTABLE);
            }
        }
    }

    private static boolean isReadable(String accepted) {
        try {
            return !MediaTypeHelper.parseHeader(accepted).isEmpty();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
