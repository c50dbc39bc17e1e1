package dev.mitra.messaging.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.util.function.UnaryOperator;

/// Writes and reads events: ids as plain UUIDs, instants RFC 3339, dates ISO 8601, money as
/// `{"amount":"899.10","currency":"USD"}`, percentages as decimal strings, addresses and countries as strings.
/// Unknown properties are ignored, since a publisher may grow before its readers do.
public final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), new ParameterNamesModule(), new KernelModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private EventJson() {}

    /// @throws IllegalArgumentException when the record has a component that is no JSON
    public static String write(Object event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + event.getClass(), e);
        }
    }

    /// @throws IOException when the bytes are no JSON of that type
    public static <E> E read(byte[] json, Class<E> type) throws IOException {
        return MAPPER.readValue(json, type);
    }

    /// The mapper with changes of one's own: a test that wants to fail on unknown properties.
    public static ObjectMapper copy(UnaryOperator<ObjectMapper> changes) {
        return changes.apply(MAPPER.copy());
    }
}
