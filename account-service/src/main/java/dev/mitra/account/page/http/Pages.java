package dev.mitra.account.page.http;

import dev.mitra.account.sealing.RandomSecret;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Shows pages: no script, nothing from elsewhere, in nobody's frame, kept by no cache.
@ApplicationScoped
public class Pages {

    private final Engine engine;
    private final Texts texts;
    private final Cookies cookies;
    private final String vendor;

    Pages(Engine engine, Texts texts, Cookies cookies, @ConfigProperty(name = "mitra.vendor.name") String vendor) {
        this.engine = engine;
        this.texts = texts;
        this.cookies = cookies;
        this.vendor = vendor;
    }

    public Response show(Visit visit, int status, String template, Map<String, ?> data) {
        return show(visit, status, template, data, Optional.empty());
    }

    /// @param formsLeadTo an application's address: browsers follow a form's redirect there only when the page says so
    public Response show(Visit visit, int status, String template, Map<String, ?> data, Optional<String> formsLeadTo) {
        var page = engine.getTemplate("pages/" + template + ".html")
                .data("t", texts.in(visit.language()))
                .data("language", visit.language().tag())
                .data("vendor", vendor)
                .data("guard", visit.guard())
                .data("here", visit.here())
                .data("title", texts.in(visit.language()).getOrDefault(template + "_title", vendor));
        data.forEach(page::data);
        var answer = Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(page.render())
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", policy(formsLeadTo))
                .cookie(cookies.set(Cookies.LANGUAGE, visit.language().tag(), Duration.ofDays(365)));
        if (visit.isNew()) {
            answer.cookie(cookies.set(Cookies.FORM, visit.form().text()));
        }
        return answer.build();
    }

    /// See Other: the browser asks with GET, whatever was posted before, and sends no form on (RFC 9700, 4.12).
    public static Response redirect(URI to, NewCookie... cookies) {
        return Response.status(303)
                .header("Location", to.toString()) // relative stays relative, whatever host the request named
                .header("Cache-Control", "no-store")
                .cookie(cookies)
                .build();
    }

    /// After a log-in the forms of before are worth nothing any more.
    public NewCookie newForms() {
        return cookies.set(Cookies.FORM, RandomSecret.random().text());
    }

    private static String policy(Optional<String> formsLeadTo) {
        return "default-src 'none'; style-src 'self'; form-action 'self'"
                + formsLeadTo.map(to -> " " + origin(URI.create(to))).orElse("")
                + "; frame-ancestors 'none'; base-uri 'none'";
    }

    private static String origin(URI address) {
        return address.getHost() == null
                ? address.getScheme() + ":"
                : address.getScheme() + "://" + address.getRawAuthority();
    }
}
