package dev.mitra.messaging.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Id;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The kernel's words in JSON. The kernel knows no library, so their shape is given from here.
public final class KernelModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public KernelModule() {
        super("mitra-kernel");
        word(Percentage.class, text -> new Percentage(new BigDecimal(text)), Percentage::toString);
        word(EmailAddress.class, EmailAddress::new, EmailAddress::canonical);
        word(Country.class, Country::new, Country::code);
        addSerializer(Money.class, MoneyJson.writer());
        addDeserializer(Money.class, MoneyJson.reader());
        addSerializer(Id.class, WordJson.writer(Id.class, id -> id.value().toString()));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Ids());
    }

    private <T> void word(Class<T> type, WordJson.Parse<T> parse, WordJson.Format<T> format) {
        addSerializer(type, WordJson.writer(type, format));
        addDeserializer(type, WordJson.reader(type, parse));
    }

    /// Any service's own id record, by its constructor from a UUID.
    private static final class Ids extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return Id.class.isAssignableFrom(type.getRawClass()) ? idReader(type.getRawClass()) : null;
        }

        private static <T> JsonDeserializer<T> idReader(Class<T> type) {
            return WordJson.reader(type, text -> {
                try {
                    var constructor = type.getDeclaredConstructor(UUID.class);
                    constructor.setAccessible(true);
                    return constructor.newInstance(UUID.fromString(text));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalArgumentException("no id of type " + type.getName(), e);
                }
            });
        }
    }
}
