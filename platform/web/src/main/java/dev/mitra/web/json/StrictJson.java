package dev.mitra.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/// Makes the HTTP mapper refuse what a careful API refuses: unknown or repeated properties, text after the
/// document, `"5"` or `5.0` for a whole number, blanks for no value, null for a primitive, deep nesting.
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxNumberLength(64)
            .maxNameLength(256)
            .maxStringLength(2_000_000)
            .maxTokenCount(500_000)
            .build();

    /// Last, so that what is strict here is not made lenient again by the module that reads days and moments.
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    // The mapper is already built when a customizer sees it, so its features are set one by one.
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new ValueModule());
        mapper.getFactory().setStreamReadConstraints(LIMITS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.configure(
                com.fasterxml.jackson.core.StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION.mappedFeature(), false);
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS);
        mapper.coercionConfigDefaults().setAcceptBlankAsEmpty(false);
        disallowCoercion(mapper);
    }

    @SuppressWarnings("deprecation") // the builder that replaces it makes a new mapper
    private static void disallowCoercion(ObjectMapper mapper) {
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    }
}
