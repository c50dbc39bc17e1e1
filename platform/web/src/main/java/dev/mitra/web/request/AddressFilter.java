package dev.mitra.web.request;

import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.json.ForbiddenCharacters;
import io.vertx.ext.web.RoutingContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses addresses with characters that bodies may not have either.
public class AddressFilter {

    @ServerRequestFilter(preMatching = true, priority = 2)
    public void check(RoutingContext request) {
        var address = request.request().uri();
        if (address.indexOf('%') >= 0 && ForbiddenCharacters.in(decoded(address))) {
            throw Problem.of(CommonProblem.FORBIDDEN_CHARACTER);
        }
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Problem.of(CommonProblem.INVALID_PARAMETER);
        }
    }
}
