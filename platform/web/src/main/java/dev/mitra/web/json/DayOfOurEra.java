package dev.mitra.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import dev.mitra.kernel.CommonEra;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import java.util.function.Function;

/// Reads days and moments from strings as usual, and refuses those that no calendar of four digits has, before a table
/// does. From numbers too the usual way would read them, as days or seconds since 1970.
final class DayOfOurEra<T> extends StdScalarDeserializer<T> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final JsonDeserializer<T> usual;
    private final transient Function<T, LocalDate> day;

    DayOfOurEra(Class<T> type, JsonDeserializer<T> usual, Function<T, LocalDate> day) {
        super(type);
        this.type = type;
        this.usual = usual;
        this.day = day;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        var value = usual.deserialize(parser, context);
        if (value != null && !CommonEra.has(day.apply(value))) {
            throw context.weirdStringException(value.toString(), handledType(), "beyond the calendar");
        }
        return value;
    }
}
