package dev.mitra.messaging;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Id;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import java.io.IOException;
import java.util.function.Function;

/// How events are written and read as JSON: ids as plain UUIDs, instants and dates ISO 8601, money as
/// `{"amount":"899.10","currency":"USD"}`, percentages as decimal strings. Unknown properties are ignored, so that
/// a publisher may add fields before its readers know them.
public final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(kernelModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private EventJson() {}

    public static ObjectMapper mapper() {
        return MAPPER;
    }

    private static SimpleModule kernelModule() {
        var module = new SimpleModule("mitra-events");
        module.addSerializer(Id.class, text(Id.class, id -> id.value().toString()));
        module.addSerializer(Country.class, text(Country.class, Country::code));
        module.addDeserializer(Country.class, read(Country::new));
        module.addSerializer(EmailAddress.class, text(EmailAddress.class, EmailAddress::canonical));
        module.addDeserializer(EmailAddress.class, read(EmailAddress::new));
        module.addSerializer(Percentage.class, text(Percentage.class, Percentage::toString));
        module.addDeserializer(Percentage.class, read(Percentage::of));
        module.addSerializer(Money.class, new MoneyWriter());
        module.addDeserializer(Money.class, new MoneyReader());
        return module;
    }

    private static <T> JsonSerializer<T> text(Class<T> type, Function<T, String> write) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(write.apply(value));
            }

            @Override
            public Class<T> handledType() {
                return type;
            }
        };
    }

    private static <T> JsonDeserializer<T> read(Function<String, T> parse) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                var text = json.getText();
                try {
                    return parse.apply(text);
                } catch (IllegalArgumentException malformed) {
                    return context.reportInputMismatch(this, "%s", String.valueOf(malformed.getMessage()));
                }
            }
        };
    }

    private record MoneyShape(String amount, String currency) {}

    private static final class MoneyWriter extends JsonSerializer<Money> {
        @Override
        public void serialize(Money money, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("amount", money.amount().toPlainString());
            json.writeStringField("currency", money.currency().getCurrencyCode());
            json.writeEndObject();
        }
    }

    private static final class MoneyReader extends JsonDeserializer<Money> {
        @Override
        public Money deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var shape = context.readValue(json, MoneyShape.class);
            try {
                return Money.of(shape.amount(), shape.currency());
            } catch (IllegalArgumentException | ArithmeticException malformed) {
                return context.reportInputMismatch(this, "%s", String.valueOf(malformed.getMessage()));
            }
        }
    }
}
