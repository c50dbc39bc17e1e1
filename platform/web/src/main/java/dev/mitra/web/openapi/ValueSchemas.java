package dev.mitra.web.openapi;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.TypeId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.logging.Logger;

/// The kernel's values as JSON shows them; the scanner sees only their Java components.
final class ValueSchemas {

    private static final Logger LOG = Logger.getLogger(ValueSchemas.class);
    private static final UUID EXAMPLE = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final String SUFFIX = "[0-7][0-9a-hjkmnp-tv-z]{25}";

    private ValueSchemas() {}

    static void describe(Components components, IndexView index) {
        var known = components.getSchemas() == null ? Map.<String, Schema>of() : components.getSchemas();
        replace(
                components,
                known,
                "EmailAddress",
                text("A mailbox.").format("email").addExample("jane@example.com"));
        replace(
                components,
                known,
                "Country",
                text("ISO 3166-1 alpha-2.").pattern("^[A-Z]{2}$").addExample("US"));
        replace(components, known, "Percentage", text("Per cent, a decimal.").addExample("10"));
        replace(components, known, "Money", money());
        replace(components, known, "MoneyView", money());
        for (var kind : index.getAllKnownImplementations(DotName.createSimple(Id.class))) {
            var name = kind.simpleName();
            if (known.containsKey(name)) {
                components.addSchema(name, id(prefixOf(kind.name().toString())));
            }
        }
    }

    private static void replace(Components components, Map<String, Schema> known, String name, Schema schema) {
        if (known.containsKey(name)) {
            components.addSchema(name, schema);
        }
    }

    private static Schema id(String prefix) {
        return text("An id of this kind.")
                .pattern("^" + prefix + "_" + SUFFIX + "$")
                .addExample(TypeId.format(prefix, EXAMPLE));
    }

    private static String prefixOf(String kind) {
        try {
            var type = Class.forName(kind, true, Thread.currentThread().getContextClassLoader());
            var prefix = type.getDeclaredField("PREFIX");
            prefix.setAccessible(true);
            return (String) prefix.get(null);
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            LOG.warnf("no PREFIX in %s: %s", kind, unreadable);
            return "[a-z]+";
        }
    }

    private static Schema money() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("An exact amount.")
                .addProperty(
                        "amount",
                        text("Decimal with exactly the currency's decimals.").addExample("899.10"))
                .addProperty("currency", text("ISO 4217.").pattern("^[A-Z]{3}$").addExample("USD"))
                .required(List.of("amount", "currency"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
