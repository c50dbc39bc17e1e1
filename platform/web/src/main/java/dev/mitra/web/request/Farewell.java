package dev.mitra.web.request;

import dev.mitra.web.Retiring;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Tells callers of an operation that retires when, and what to call instead.
@Provider
public class Farewell implements DynamicFeature {

    /// HTTP-date, RFC 9110 section 5.6.7; `RFC_1123_DATE_TIME` writes days without their zero.
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final String docs;

    Farewell(@ConfigProperty(name = "mitra.docs.base") String docs) {
        this.docs = docs;
    }

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        var retiring = operation.getResourceMethod().getAnnotation(Retiring.class);
        if (retiring != null) {
            context.register(new Fields(retiring, docs));
        }
    }

    private record Fields(Retiring retiring, String docs) implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
            var headers = answer.getHeaders();
            headers.putSingle("Deprecation", "@" + start(retiring.since()).getEpochSecond());
            headers.putSingle("Sunset", HTTP_DATE.format(start(retiring.sunset())));
            headers.add("Link", "<" + retiring.instead() + ">; rel=\"successor-version\"");
            headers.add("Link", "<" + docs + "/how-to/upgrade#retiring>; rel=\"deprecation\"; type=\"text/html\"");
        }

        private static Instant start(String day) {
            return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }
}
