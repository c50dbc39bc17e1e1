package dev.mitra.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Reads the answer off what a resource method returns: a response, or a value with the method's status.
@ApplicationScoped
public class Answers {

    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private final ObjectMapper json;

    public Answers(ObjectMapper json) {
        this.json = json;
    }

    Answer of(Method method, @Nullable Object returned) {
        return switch (returned) {
            case null -> new Answer(status(method, 204), Map.of(), null);
            case RestResponse<?> response -> of(method, response.toResponse());
            case Response response -> of(method, response);
            case Object value -> new Answer(status(method, 200), headers(method, null), bytes(value));
        };
    }

    private Answer of(Method method, Response response) {
        var headers = headers(method, response);
        var entity = response.getEntity();
        return new Answer(response.getStatus(), headers, entity == null ? null : bytes(entity));
    }

    private static int status(Method method, int otherwise) {
        var declared = method.getAnnotation(ResponseStatus.class);
        return declared == null ? otherwise : declared.value();
    }

    private static Map<String, String> headers(Method method, @Nullable Response response) {
        var headers = new LinkedHashMap<String, String>();
        var type = response == null ? null : response.getMediaType();
        headers.put(HttpHeaders.CONTENT_TYPE, type == null ? produced(method) : type.toString());
        for (var name : KEPT_HEADERS) {
            var value = response == null ? null : response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    private static String produced(Method method) {
        var onMethod = method.getAnnotation(Produces.class);
        var produces = onMethod == null ? method.getDeclaringClass().getAnnotation(Produces.class) : onMethod;
        return produces == null ? MediaType.APPLICATION_JSON : produces.value()[0];
    }

    private byte[] bytes(Object entity) {
        try {
            return switch (entity) {
                case byte[] bytes -> bytes;
                case String text -> text.getBytes(StandardCharsets.UTF_8);
                default -> json.writeValueAsBytes(entity);
            };
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
