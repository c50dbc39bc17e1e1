package dev.mitra.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;

/// Reads JSON strings, from strings only, and refuses what no person types and databases or eyes stumble
/// over: control characters, lone surrogates, zero-width and text-direction characters.
final class StrictText extends StdScalarDeserializer<String> {
    @Serial
    private static final long serialVersionUID = 1L;

    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return of(parser, context, String.class);
    }

    static String of(JsonParser parser, DeserializationContext context, Class<?> target) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(target, parser);
        }
        var text = parser.getText();
        if (ForbiddenCharacters.in(text)) {
            throw new ForbiddenCharacters.Found(parser, target);
        }
        return text;
    }
}
