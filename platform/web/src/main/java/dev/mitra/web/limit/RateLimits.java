package dev.mitra.web.limit;

import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.problem.RouteProblems;
import dev.mitra.web.request.ClientAddress;
import io.github.bucket4j.TimeMeter;
import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Answers 429 to callers and network addresses that ask too much. Addresses are counted before anything is read
/// or looked up; callers where their token has been verified, so that nobody can use up another one's quota.
/// Each process counts for itself.
@ApplicationScoped
public class RateLimits {

    private static final int BEFORE_BODIES_ARE_LOOKED_AT = 11_000;

    private final Buckets buckets;
    private final Policies policies;
    private final boolean limited;
    private final ClientAddress addresses;
    private final RouteProblems problems;
    private final Caller caller;

    public RateLimits(RateLimitSettings settings, ClientAddress addresses, RouteProblems problems, Caller caller) {
        this.buckets = new Buckets(settings.mostBuckets(), longest(settings), TimeMeter.SYSTEM_NANOTIME);
        this.policies = new Policies(settings);
        this.limited = settings.scale() > 0;
        this.addresses = addresses;
        this.problems = problems;
        this.caller = caller;
    }

    void register(@Observes Filters filters) {
        if (limited) {
            filters.register(this::byAddress, BEFORE_BODIES_ARE_LOOKED_AT);
        }
    }

    private void byAddress(RoutingContext request) {
        var policy = policies.of(request.request().method().name(), request.normalizedPath());
        if (policy.isEmpty()) {
            request.next();
            return;
        }
        var taken = buckets.take(policy.get().perAddress(), addresses.network(request));
        RateLimitFields.of(request).add(taken);
        if (taken.granted()) {
            request.next();
        } else {
            problems.end(request, refusal(taken));
        }
    }

    /// Runs after the operation's roles were checked; operations for everybody know no caller.
    @ServerRequestFilter(priority = 3000)
    public void byPrincipal(RoutingContext request, ResourceInfo operation) {
        if (!limited || !needsToken(operation)) {
            return;
        }
        policies.of(request.request().method().name(), request.normalizedPath()).ifPresent(policy -> {
            var taken = buckets.take(policy.perPrincipal(), caller.actor());
            RateLimitFields.of(request).add(taken);
            if (!taken.granted()) {
                throw refusal(taken);
            }
        });
    }

    // the RateLimit draft's own member tells which quota it was
    private static Problem refusal(Taken taken) {
        return Problem.of(CommonProblem.TOO_MANY_REQUESTS)
                .with("retryAfterSeconds", taken.retryAfter())
                .with("violated-policies", List.of(taken.quota().name()));
    }

    private static Duration longest(RateLimitSettings settings) {
        return settings.policies().values().stream()
                .map(RateLimitSettings.Policy::window)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private static boolean needsToken(ResourceInfo operation) {
        return Stream.<AnnotatedElement>of(operation.getResourceMethod(), operation.getResourceClass())
                .filter(RateLimits::saysWhoMayCall)
                .findFirst()
                .map(element -> !element.isAnnotationPresent(PermitAll.class))
                .orElse(false);
    }

    private static boolean saysWhoMayCall(AnnotatedElement element) {
        return element.isAnnotationPresent(RolesAllowed.class)
                || element.isAnnotationPresent(Authenticated.class)
                || element.isAnnotationPresent(PermitAll.class);
    }
}
