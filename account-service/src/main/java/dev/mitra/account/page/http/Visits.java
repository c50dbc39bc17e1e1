package dev.mitra.account.page.http;

import dev.mitra.account.person.Language;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.kernel.RequestOrigin;
import dev.mitra.web.Languages;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what a browser brings.
@ApplicationScoped
public class Visits {

    private static final List<String> NAMES = List.of(Cookies.SESSION, Cookies.HALFWAY, Cookies.OUTSIDE, Cookies.WISH);
    private static final int LONGEST = 300;

    private final Cookies cookies;
    private final RequestOrigin origin;

    Visits(Cookies cookies, RequestOrigin origin) {
        this.cookies = cookies;
        this.origin = origin;
    }

    public Visit of(HttpServerRequest request) {
        var form = cookies.read(request, Cookies.FORM);
        var ours = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> cookies.read(request, name).ifPresent(value -> ours.put(name, value)));
        return new Visit(
                language(request),
                form.map(RandomSecret::new).orElseGet(RandomSecret::random),
                form.isEmpty(),
                "cross-site".equals(request.getHeader("Sec-Fetch-Site")),
                ours,
                origin.address().orElse(""),
                shortened(request.getHeader("User-Agent")),
                here(request));
    }

    /// What the person chose, else chose before, else what the browser prefers.
    private Language language(HttpServerRequest request) {
        return Optional.ofNullable(request.getParam("lang"))
                .or(() -> cookies.read(request, Cookies.LANGUAGE))
                .flatMap(Language::parse)
                .or(() -> Language.parse(
                        Languages.of(request.getHeader("Accept-Language")).getLanguage()))
                .orElse(Language.EN);
    }

    /// The path with its query, without the language; for links on our own pages alone.
    private static String here(HttpServerRequest request) {
        var query = request.query();
        var kept = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                        .collect(Collectors.joining("&"));
        return request.path() + "?" + (kept.isEmpty() ? "" : kept + "&");
    }

    private static String shortened(@Nullable String text) {
        return text == null ? "" : text.substring(0, Math.min(LONGEST, text.length()));
    }
}
