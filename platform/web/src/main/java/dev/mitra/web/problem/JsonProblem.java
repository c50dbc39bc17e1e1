package dev.mitra.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.mitra.kernel.Id;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.json.ForbiddenCharacters;
import dev.mitra.web.json.Ids;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What Jackson could not read, told without its class names.
final class JsonProblem {

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '([^']{0,100})'");

    private JsonProblem() {}

    static Problem of(JsonProcessingException failure) {
        return switch (failure) {
            case ForbiddenCharacters.Found found -> at(found, CommonProblem.FORBIDDEN_CHARACTER);
            case UnrecognizedPropertyException unknown ->
                at(unknown, CommonProblem.UNKNOWN_PROPERTY, unknown.getPropertyName());
            case InvalidFormatException invalid when isId(invalid) -> id(invalid);
            case StreamConstraintsException _ -> Problem.of(CommonProblem.MALFORMED_JSON);
            case JsonProcessingException _ when duplicate(failure).isPresent() -> duplicated(failure);
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() -> at(mapping, CommonProblem.WRONG_TYPE);
            default -> Problem.of(CommonProblem.MALFORMED_JSON);
        };
    }

    private static Problem at(JsonMappingException failure, CommonProblem code, String... arguments) {
        var pointer = failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
        return Problem.of(code, arguments).at(pointer, code, arguments);
    }

    // The parser knows the name, not the place.
    private static Problem duplicated(JsonProcessingException failure) {
        return Problem.of(
                CommonProblem.DUPLICATE_PROPERTY, duplicate(failure).orElse("").replaceAll("[^\\w.-]", ""));
    }

    private static Optional<String> duplicate(JsonProcessingException failure) {
        var match = DUPLICATE.matcher(String.valueOf(failure.getOriginalMessage()));
        return match.lookingAt() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private static boolean isId(InvalidFormatException failure) {
        return failure.getTargetType() != null && Id.class.isAssignableFrom(failure.getTargetType());
    }

    private static Problem id(InvalidFormatException failure) {
        var ids = Ids.of(failure.getTargetType().asSubclass(Id.class));
        boolean other = ids.isOfOtherKind(String.valueOf(failure.getValue()));
        return at(failure, other ? CommonProblem.WRONG_ID_KIND : CommonProblem.INVALID_ID, ids.prefix());
    }
}
