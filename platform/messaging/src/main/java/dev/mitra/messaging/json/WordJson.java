package dev.mitra.messaging.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/// A value that is one JSON string.
final class WordJson {

    interface Parse<T> {
        T of(String text);
    }

    interface Format<T> {
        String of(T value);
    }

    private WordJson() {}

    static <T> StdScalarSerializer<T> writer(Class<T> type, Format<T> format) {
        return new StdScalarSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(format.of(value));
            }
        };
    }

    static <T> FromStringDeserializer<T> reader(Class<T> type, Parse<T> parse) {
        return new FromStringDeserializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            protected T _deserialize(String text, DeserializationContext context) {
                return parse.of(text);
            }
        };
    }
}
