package dev.mitra.messaging.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.mitra.kernel.Money;
import java.io.IOException;

/// `{"amount":"899.10","currency":"USD"}`, the amount a string so that no reader rounds it.
final class MoneyJson {

    private record Shape(String amount, String currency) {}

    private MoneyJson() {}

    static StdSerializer<Money> writer() {
        return new StdSerializer<>(Money.class) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(Money money, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeStartObject();
                json.writeStringField("amount", money.amount().toPlainString());
                json.writeStringField("currency", money.currency().getCurrencyCode());
                json.writeEndObject();
            }
        };
    }

    static StdDeserializer<Money> reader() {
        return new StdDeserializer<>(Money.class) {
            private static final long serialVersionUID = 1L;

            @Override
            public Money deserialize(JsonParser json, DeserializationContext context) throws IOException {
                var shape = context.readValue(json, Shape.class);
                try {
                    return Money.of(shape.amount(), shape.currency());
                } catch (IllegalArgumentException | ArithmeticException | NullPointerException e) {
                    return (Money) context.handleInstantiationProblem(Money.class, shape, e);
                }
            }
        };
    }
}
