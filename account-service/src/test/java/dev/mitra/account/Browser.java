package dev.mitra.account;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// A browser as far as pages without script need one: it keeps cookies and follows no redirect by itself.
public final class Browser {

    private static final Pattern GUARD = Pattern.compile("name=\"guard\" value=\"([^\"]*)\"");
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> hidden = new LinkedHashMap<>();
    private final String userAgent;
    private String page = "";

    public Browser() {
        this(FIREFOX);
    }

    public Browser(String userAgent) {
        this.userAgent = userAgent;
    }

    public Response get(String path) {
        return remember(given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(cookies)
                .header("User-Agent", userAgent)
                .get(path));
    }

    /// Sends the form of the page that was shown last, with what the person fills in.
    public Response submit(String path, Map<String, String> fields) {
        var form = new LinkedHashMap<>(hidden);
        form.putAll(fields);
        return remember(given().redirects()
                .follow(false)
                .cookies(cookies)
                .header("User-Agent", userAgent)
                .formParams(form)
                .post(path));
    }

    /// Follows our own redirects to a page, or to where they leave us.
    public Response follow(Response answer) {
        var next = answer;
        for (int i = 0; i < 8 && next.statusCode() == 303 && location(next).startsWith("/"); i++) {
            next = get(location(next));
        }
        return next;
    }

    /// Logs in on the page that is shown.
    public Response logIn(String email, String password) {
        return follow(submit("/log-in", Map.of("email", email, "password", password)));
    }

    public static String location(Response answer) {
        return answer.header("Location");
    }

    public String page() {
        return page;
    }

    public String hidden(String name) {
        return hidden.getOrDefault(name, "");
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /// The value of a cookie of ours by its plain name.
    public String cookie(String name) {
        return cookies.getOrDefault("__Host-mitra-" + name, "");
    }

    private Response remember(Response answer) {
        answer.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        if (String.valueOf(answer.contentType()).startsWith("text/html")) {
            page = answer.asString();
            hidden.clear();
            HIDDEN.matcher(page).results().forEach(match -> hidden.put(match.group(1), match.group(2)));
            GUARD.matcher(page).results().findFirst().ifPresent(match -> hidden.put("guard", match.group(1)));
        }
        return answer;
    }
}
