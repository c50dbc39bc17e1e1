package dev.mitra.account.federation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import dev.mitra.account.Browser;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/// The way to an outside issuer and back.
final class Elsewhere {

    private Elsewhere() {}

    /// What the outside issuer has to repeat.
    record Errand(String state, String nonce) {}

    static Errand leave(Browser browser, SecondIssuer outside) {
        var away = Browser.location(browser.get("/outside/corp"));
        assertThat(away).startsWith(outside.issuer() + "/authorize?");
        var parameters = new LinkedHashMap<String, String>();
        URLUtils.parseParameters(URI.create(away).getRawQuery())
                .forEach((name, values) -> parameters.put(name, values.getFirst()));
        assertThat(parameters).containsEntry("code_challenge_method", "S256").containsEntry("client_id", "mitra");
        return new Errand(
                requireNonNull(parameters.get("state"), "state"), requireNonNull(parameters.get("nonce"), "nonce"));
    }

    static Response back(Browser browser, String code, String state, String issuer) {
        return browser.get("/outside/corp/callback?code=" + code + "&state=" + state + "&iss="
                + URLEncoder.encode(issuer, StandardCharsets.UTF_8));
    }
}
