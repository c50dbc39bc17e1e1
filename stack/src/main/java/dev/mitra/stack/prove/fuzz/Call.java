package dev.mitra.stack.prove.fuzz;

import dev.mitra.stack.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// One request, byte for byte.
///
/// @param what what is wrong with it
/// @param hopeless whether nobody may ever take it, whatever the operation
// nobody compares two calls
@SuppressWarnings("ArrayRecordComponent")
record Call(
        String what,
        Service service,
        String method,
        String path,
        Map<String, String> headers,
        byte[] body,
        boolean hopeless) {

    static final String GOOD = "as it should be";

    /// What a server reads of a request before it lets go of the connection.
    private static final int LONG = 8_000;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /// @param status 0 when no answer came
    /// @param challenge of the header `WWW-Authenticate`
    record Answer(int status, String contentType, String challenge, String text) {
        static Answer none(Object why) {
            return new Answer(0, "", "", String.valueOf(why));
        }

        boolean isTaken() {
            return status > 0 && status < 400;
        }
    }

    boolean isGood() {
        return what.startsWith(GOOD);
    }

    /// @param role who sends it
    Call by(String role) {
        return new Call(what + ", by " + role, service, method, path, headers, body, hopeless);
    }

    /// Without what is behind the question mark.
    String place() {
        return path.split("\\?", 2)[0];
    }

    Call with(String what, String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Call(what, service, method, path, more, body, hopeless);
    }

    Call without(String what, String header) {
        var fewer = new TreeMap<>(headers);
        fewer.remove(header);
        return new Call(what, service, method, path, fewer, body, hopeless);
    }

    /// What it says in its body.
    String sent() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Call body(String what, String text) {
        return body(
                what,
                Letters.bytes(text, headers.getOrDefault("Content-Type", "").startsWith("application/json")));
    }

    Call body(String what, byte[] bytes) {
        return new Call(what, service, method, path, headers, bytes, hopeless);
    }

    /// With other words in its body, byte for byte, whatever letters they are.
    Call saying(UnaryOperator<String> change) {
        var said = new String(body, StandardCharsets.ISO_8859_1);
        return body(what, change.apply(said).getBytes(StandardCharsets.ISO_8859_1));
    }

    /// The same, never to be taken.
    Call neverTaken() {
        return new Call(what, service, method, path, headers, body, true);
    }

    Call path(String what, String other) {
        return new Call(what, service, method, other, headers, body, hopeless);
    }

    /// Whether a decent client can ask for it, and the connection lives on.
    boolean isDecent() {
        return !path.contains("%zz")
                && path.length() < LONG
                && headers.values().stream().allMatch(value -> value.length() < LONG);
    }

    Answer send(String base) {
        var publisher =
                body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body);
        try {
            if (!isDecent()) {
                return alone(base);
            }
            var request = HttpRequest.newBuilder(URI.create(base + path))
                    .timeout(Duration.ofSeconds(60))
                    .method(method, publisher);
            headers.forEach(request::header);
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("WWW-Authenticate").orElse(""),
                    response.body());
        } catch (IOException _) {
            return alone(base);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.none("interrupted");
        }
    }

    /// After what was refused before its end a server hangs up, and the next on the same connection hears nothing.
    /// Whoever has a connection of its own does, unless the service never answers.
    private Answer alone(String base) {
        try {
            return RawHttp.send(base, this);
        } catch (IOException e) {
            return Answer.none(e);
        }
    }
}
