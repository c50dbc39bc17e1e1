package dev.mitra.account.page.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Our cookies: never for scripts, only for this host, not with other sites' requests but for following a link.
/// Behind https their names say so (`__Host-`), and a browser then takes them from this host alone.
@ApplicationScoped
public class Cookies {

    public static final String SESSION = "session";
    /// Between the password and the second factor.
    public static final String HALFWAY = "halfway";
    /// While the person is at an outside issuer.
    public static final String OUTSIDE = "outside";

    /// Until the mailbox has answered.
    public static final String WISH = "wish";

    static final String FORM = "form";
    static final String LANGUAGE = "language";

    private final boolean secure;

    Cookies(@ConfigProperty(name = "mitra.issuer") String issuer) {
        this.secure = issuer.startsWith("https:");
    }

    Optional<String> read(HttpServerRequest request, String name) {
        return Optional.ofNullable(request.getCookie(outer(name)))
                .map(io.vertx.core.http.Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    /// Ends with the browser.
    public NewCookie set(String name, String value) {
        return cookie(name, value, NewCookie.DEFAULT_MAX_AGE);
    }

    public NewCookie set(String name, String value, Duration lasts) {
        return cookie(name, value, Math.toIntExact(lasts.toSeconds()));
    }

    public NewCookie drop(String name) {
        return cookie(name, "", 0);
    }

    private NewCookie cookie(String name, String value, int seconds) {
        return new NewCookie.Builder(outer(name))
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private String outer(String name) {
        return (secure ? "__Host-mitra-" : "mitra-") + name;
    }
}
