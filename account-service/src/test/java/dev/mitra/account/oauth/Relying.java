package dev.mitra.account.oauth;

import static io.restassured.RestAssured.given;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import dev.mitra.account.Browser;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// An application that relies on us, as one of the two of the test profile.
record Relying(String id, String secret, String redirect) {

    static final Relying STOREFRONT = new Relying("storefront", "", "https://shop.kestrelwood.example/callback");
    static final Relying FORUM = new Relying(
            "forum", "demo-forum-secret-0123456789", "https://forum.kestrelwood.example/auth/oidc/callback");
    static final CodeVerifier VERIFIER = new CodeVerifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

    /// The parameters of its authorization request.
    Map<String, String> request() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("response_type", "code");
        parameters.put("client_id", id);
        parameters.put("redirect_uri", redirect);
        parameters.put("scope", "openid profile email groups");
        parameters.put("state", "af0ifjsldkj");
        parameters.put("nonce", "n-0S6_WzA2Mj");
        if (secret.isEmpty()) {
            parameters.put("scope", "openid profile email roles offline_access order");
            parameters.put(
                    "code_challenge",
                    CodeChallenge.compute(CodeChallengeMethod.S256, VERIFIER).getValue());
            parameters.put("code_challenge_method", "S256");
        }
        return parameters;
    }

    static Response authorize(Browser browser, Map<String, String> parameters) {
        return browser.get("/oauth2/authorize?" + query(parameters));
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// A code for somebody whom the browser has logged in.
    String code(Browser browser) {
        return code(authorize(browser, request()));
    }

    static String code(Response answer) {
        return parameters(answer).getOrDefault("code", "");
    }

    /// What came back with the redirect.
    static Map<String, String> parameters(Response answer) {
        var all = new LinkedHashMap<String, String>();
        URLUtils.parseParameters(URI.create(Browser.location(answer)).getRawQuery())
                .forEach((name, values) -> all.put(name, values.getFirst()));
        return all;
    }

    Response exchange(String code) {
        return exchange(code, Map.of());
    }

    /// @param other replaces parameters; an empty value takes one out
    Response exchange(String code, Map<String, String> other) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", redirect);
        if (secret.isEmpty()) {
            form.put("client_id", id);
            form.put("code_verifier", VERIFIER.getValue());
        }
        form.putAll(other);
        form.values().removeIf(String::isEmpty);
        return post("/oauth2/token", form);
    }

    Response refresh(String token) {
        var form = new LinkedHashMap<>(Map.of("grant_type", "refresh_token", "refresh_token", token));
        if (secret.isEmpty()) {
            form.put("client_id", id);
        }
        return post("/oauth2/token", form);
    }

    Response post(String path, Map<String, String> form) {
        var request = given().formParams(form);
        return (secret.isEmpty() ? request : request.auth().preemptive().basic(id, secret)).post(path);
    }
}
