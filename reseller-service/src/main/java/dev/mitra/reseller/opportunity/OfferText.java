package dev.mitra.reseller.opportunity;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.PlainText;
import dev.mitra.reseller.programme.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads an opportunity out of a mail (R11.4): lines that begin with `Customer:` and the like, in English or
/// Indonesian. A line that begins with none of them goes on with the one before.
public final class OfferText {

    private static final Pattern LINE = Pattern.compile("\\s*+[*-]?\\s*+(\\p{L}++)\\s*+:\\s*+(.*)", Pattern.DOTALL);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PRODUCT = 100;
    private static final int LONGEST_CONSENT = 2000;
    private static final int LONGEST_NEED = 4000;

    private enum Field {
        CUSTOMER("customer", "pelanggan"),
        COUNTRY("country", "negara"),
        PRODUCT("product", "produk"),
        CONTACT("contact", "kontak"),
        NEED("need", "kebutuhan"),
        CONSENT("consent", "persetujuan");

        private final String english;
        private final String indonesian;

        Field(String english, String indonesian) {
            this.english = english;
            this.indonesian = indonesian;
        }

        static Optional<Field> named(String label) {
            return Arrays.stream(values())
                    .filter(field -> label.equalsIgnoreCase(field.english) || label.equalsIgnoreCase(field.indonesian))
                    .findFirst();
        }
    }

    private OfferText() {}

    /// Empty when it names no customer or states no consent, or names a country that there is not.
    ///
    /// @param own the partner's country, where the mail names none
    public static Optional<Handover> read(String text, Country own) {
        var fields = fields(text);
        var customer = value(fields, Field.CUSTOMER, LONGEST_NAME);
        var consent = value(fields, Field.CONSENT, LONGEST_CONSENT);
        var country = fields.containsKey(Field.COUNTRY)
                ? country(value(fields, Field.COUNTRY, LONGEST_NAME).orElse(""))
                : Optional.of(own);
        if (customer.isEmpty() || consent.isEmpty() || country.isEmpty()) {
            return Optional.empty();
        }
        var contact = value(fields, Field.CONTACT, LONGEST_NAME).flatMap(EmailAddress::parse);
        var need = value(fields, Field.NEED, LONGEST_NEED).orElseGet(() -> PlainText.first(text.strip(), LONGEST_NEED));
        return Optional.of(new Handover(
                customer.get().replaceAll("\\s+", " "),
                country.get(),
                contact.orElse(null),
                value(fields, Field.PRODUCT, LONGEST_PRODUCT)
                        .map(named -> named.replaceAll("\\s+", " "))
                        .orElse(null),
                need,
                consent.get()));
    }

    private static Map<Field, StringBuilder> fields(String text) {
        var fields = new EnumMap<Field, StringBuilder>(Field.class);
        StringBuilder open = null;
        for (var line : text.lines().toList()) {
            var labelled = LINE.matcher(line);
            var field = labelled.matches() ? Field.named(labelled.group(1)) : Optional.<Field>empty();
            if (field.isPresent()) {
                open = fields.computeIfAbsent(field.get(), _ -> new StringBuilder());
                open.append(labelled.group(2));
            } else if (line.isBlank()) {
                open = null;
            } else if (open != null) {
                open.append('\n').append(line);
            }
        }
        return fields;
    }

    private static Optional<String> value(Map<Field, StringBuilder> fields, Field field, int longest) {
        return Optional.ofNullable(fields.get(field))
                .map(value -> value.toString().strip())
                .filter(value -> !value.isEmpty())
                .map(value -> PlainText.first(value, longest));
    }

    /// By its code, or by its name in one of our languages.
    private static Optional<Country> country(String named) {
        return Country.parse(named)
                .or(() -> Stream.of(Locale.getISOCountries())
                        .filter(code -> Arrays.stream(Language.values())
                                .map(language -> Locale.of("", code).getDisplayCountry(Locale.of(language.code())))
                                .anyMatch(named::equalsIgnoreCase))
                        .findFirst()
                        .map(Country::new));
    }
}
