package dev.mitra.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Id;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/// The kernel's values in JSON: ids, e-mail addresses, countries and percentages are strings, money is
/// `{"amount":"899.10","currency":"USD"}`.
final class ValueModule extends SimpleModule {
    @Serial
    private static final long serialVersionUID = 1L;

    ValueModule() {
        super("mitra-values");
        addSerializer(Id.class, new Text<>(Id.class, Id::external));
        addSerializer(EmailAddress.class, new Text<>(EmailAddress.class, EmailAddress::canonical));
        addSerializer(Country.class, new Text<>(Country.class, Country::code));
        addSerializer(Percentage.class, new Text<>(Percentage.class, Percentage::toString));
        addSerializer(Money.class, new MoneyJson.Writer());
        addDeserializer(String.class, new StrictText());
        addDeserializer(EmailAddress.class, new Parsed<>(EmailAddress.class, EmailAddress::parse));
        addDeserializer(Country.class, new Parsed<>(Country.class, Country::parse));
        addDeserializer(Percentage.class, new Parsed<>(Percentage.class, ValueModule::percentage));
        addDeserializer(Duration.class, new Parsed<>(Duration.class, ValueModule::duration));
        addDeserializer(Money.class, new MoneyJson.Reader());
        addDeserializer(
                LocalDate.class,
                new DayOfOurEra<>(LocalDate.class, LocalDateDeserializer.INSTANCE, Function.identity()));
        addDeserializer(
                Instant.class,
                new DayOfOurEra<>(
                        Instant.class,
                        InstantDeserializer.INSTANT,
                        instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC)));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new IdDeserializers());
    }

    private static Optional<Percentage> percentage(String text) {
        boolean plain = text.matches("\\d{1,3}(\\.\\d{1,6})?");
        try {
            return plain ? Optional.of(Percentage.of(text)) : Optional.empty();
        } catch (IllegalArgumentException moreThanAll) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException unclear) {
            return Optional.empty();
        }
    }

    private static final class Text<T> extends StdSerializer<T> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> text;

        Text(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(text.apply(value));
        }
    }

    private static final class Parsed<T> extends StdScalarDeserializer<T> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Function<String, Optional<T>> parse;

        Parsed(Class<T> type, Function<String, Optional<T>> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = StrictText.of(parser, context, handledType());
            var value = parse.apply(text);
            if (value.isEmpty()) {
                throw context.weirdStringException(text, handledType(), "not understood");
            }
            return value.get();
        }
    }
}
