package dev.mitra.stack.prove.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Forms with each field left out, twice and of bad values, and what is no form.
record Forms(Call good) {

    /// By the end of the path; RFC 6749, 7009, 7662 and OpenID Connect name the fields.
    private static final Map<String, Map<String, String>> FIELDS = Map.of(
            "/oauth2/token",
            fields("grant_type=authorization_code&code=c&redirect_uri=https://a.example/&client_id=c&client_secret=s"
                    + "&code_verifier=v&refresh_token=r&scope=order&resource=https://a.example/"
                    + "&client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
                    + "&client_assertion=a.b.c"),
            "/oauth2/authorize",
            fields("response_type=code&client_id=c&redirect_uri=https://a.example/&scope=openid&state=s&nonce=n"
                    + "&code_challenge=c&code_challenge_method=S256&prompt=login&max_age=1&request_uri=u"),
            "/oauth2/introspect",
            fields("token=t&token_type_hint=access_token&client_id=c&client_secret=s"),
            "/oauth2/revoke",
            fields("token=t&token_type_hint=refresh_token&client_id=c&client_secret=s"),
            "/oauth2/logout",
            fields("id_token_hint=a.b.c&client_id=c&post_logout_redirect_uri=https://a.example/&state=s"));

    private static final List<String> GRANTS =
            List.of("authorization_code", "refresh_token", "client_credentials", "password", "implicit");

    static String good(String path) {
        return written(of(path));
    }

    List<Call> all() {
        var fields = of(good.path());
        var calls = new ArrayList<Call>();
        fields.forEach((name, value) -> {
            var without = new LinkedHashMap<>(fields);
            without.remove(name);
            calls.add(good.body("no " + name, written(without)));
            calls.add(good.body(name + " twice", written(fields) + "&" + name + "=" + value));
            BadValues.words().forEach((what, word) -> {
                var bad = new LinkedHashMap<>(fields);
                bad.put(name, word);
                calls.add(good.body(what + " as " + name, written(bad)));
            });
        });
        if (fields.containsKey("grant_type")) {
            for (var grant : GRANTS) {
                var other = new LinkedHashMap<>(fields);
                other.put("grant_type", grant);
                calls.add(good.body("the grant " + grant, written(other)));
            }
        }
        calls.add(good.body("half an escape", written(fields) + "&a=%zz"));
        calls.add(good.body("a broken escape", written(fields) + "&a=%C3%28"));
        calls.add(good.body("a field without a name", "=a&" + written(fields)));
        calls.add(good.body("fields without end", "a=b&".repeat(20_000) + written(fields)));
        calls.add(good.body("signs alone", "&=&=&&&==="));
        for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=b")) {
            calls.add(good.body("parts without a border", "--b\r\n\r\na").with("as " + type, "Content-Type", type));
        }
        return calls;
    }

    private static Map<String, String> of(String path) {
        return FIELDS.entrySet().stream()
                .filter(form -> path.startsWith(form.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> fields("agrees=yes&List-Unsubscribe=One-Click"));
    }

    private static Map<String, String> fields(String form) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.split("&")) {
            fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return fields;
    }

    private static String written(Map<String, String> fields) {
        var form = new ArrayList<String>();
        fields.forEach((name, value) -> form.add(name + "=" + Letters.encoded(value)));
        return String.join("&", form);
    }
}
