package dev.mitra.web.json;

import dev.mitra.kernel.CommonEra;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Id;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Reads typed ids, e-mail addresses, countries, truths, dates and instants in paths and queries; rubbish is 400.
@Provider
public class ParameterConverters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // each branch has asked for the class
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, @Nullable Type generic, Annotation @Nullable [] annotations) {
        var name = nameIn(annotations);
        if (Id.class.isAssignableFrom(type) && type != Id.class) {
            return (ParamConverter<T>) idConverter(type.asSubclass(Id.class), name);
        }
        var parse = parserOf(type);
        return parse.map(parser -> (ParamConverter<T>) new Converter<>(
                        text -> parser.apply(text).orElseThrow(() -> refusal(CommonProblem.INVALID_PARAMETER, name))))
                .orElse(null);
    }

    private static Optional<Function<String, Optional<?>>> parserOf(Class<?> type) {
        if (type == EmailAddress.class) {
            return Optional.of(EmailAddress::parse);
        }
        if (type == Country.class) {
            return Optional.of(Country::parse);
        }
        // a typing error would otherwise be a no, and no rehearsal
        if (type == Boolean.class || type == boolean.class) {
            return Optional.of(text -> switch (text) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> Optional.empty();
            });
        }
        if (type == LocalDate.class) {
            return Optional.of(text -> attempt(() -> CommonEra.day(text)));
        }
        return type == Instant.class
                ? Optional.of(text -> attempt(() -> Instant.parse(text))
                        .filter(instant -> CommonEra.has(LocalDate.ofInstant(instant, ZoneOffset.UTC))))
                : Optional.empty();
    }

    private static <T extends Id> ParamConverter<T> idConverter(Class<T> kind, String name) {
        var ids = Ids.of(kind);
        return new Converter<>(text -> ids.parse(text)
                .orElseThrow(() -> refusal(
                        ids.isOfOtherKind(text) ? CommonProblem.WRONG_ID_KIND : CommonProblem.INVALID_ID,
                        name,
                        ids.prefix())));
    }

    private static Problem refusal(CommonProblem code, String name, String... arguments) {
        return Problem.of(code, arguments).at("?" + name, code, arguments);
    }

    private static <T> Optional<T> attempt(Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException rubbish) {
            return Optional.empty();
        }
    }

    private static String nameIn(Annotation @Nullable [] annotations) {
        return annotations == null
                ? ""
                : Arrays.stream(annotations)
                        .map(annotation -> switch (annotation) {
                            case PathParam path -> path.value();
                            case QueryParam query -> query.value();
                            case RestPath path -> path.value();
                            case RestQuery query -> query.value();
                            default -> "";
                        })
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private record Converter<T>(Function<String, T> parse) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String text) {
            return text == null ? null : parse.apply(text);
        }

        @Override
        public String toString(T value) {
            return value instanceof Id id ? id.external() : value.toString();
        }
    }
}
