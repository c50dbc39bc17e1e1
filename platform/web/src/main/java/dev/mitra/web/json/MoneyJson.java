package dev.mitra.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.mitra.kernel.Money;
import dev.mitra.web.MoneyView;
import java.io.IOException;
import java.io.Serial;

/// Money as an object of two strings; a number would invite binary fractions.
final class MoneyJson {

    private MoneyJson() {}

    static final class Writer extends StdSerializer<Money> {
        @Serial
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator generator, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(MoneyView.of(money), generator);
        }
    }

    static final class Reader extends StdDeserializer<Money> {
        @Serial
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var view = context.readValue(parser, MoneyView.class);
            var amount = view.amount();
            boolean plain = amount != null && amount.matches("-?\\d{1,15}(\\.\\d{1,4})?") && view.currency() != null;
            if (!plain) {
                throw context.weirdStringException(String.valueOf(amount), Money.class, "a decimal string is needed");
            }
            try {
                return Money.of(amount, view.currency());
            } catch (IllegalArgumentException | ArithmeticException unfit) {
                throw context.weirdStringException(
                        amount + " " + view.currency(), Money.class, "not an amount of this currency");
            }
        }
    }
}
