package dev.mitra.web.problem;

import dev.mitra.web.CommonProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/// One finding of the validator in the house's words.
///
/// @param pointer `/lines/0/quantity` in the body, `?limit` for a parameter
record Violation(String pointer, CommonProblem code, String... arguments) {

    static Violation of(ConstraintViolation<?> found) {
        var attributes = found.getConstraintDescriptor().getAttributes();
        var pointer = pointer(found.getPropertyPath());
        var name =
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return switch (name) {
            case "NotNull", "NotBlank", "NotEmpty" -> new Violation(pointer, CommonProblem.REQUIRED);
            case "Min", "Max", "DecimalMin", "DecimalMax", "Positive", "PositiveOrZero", "Negative" ->
                new Violation(pointer, CommonProblem.OUT_OF_RANGE, found.getMessage());
            case "Size", "Length" ->
                new Violation(
                        pointer,
                        CommonProblem.WRONG_SIZE,
                        String.valueOf(attributes.get("min")),
                        String.valueOf(attributes.get("max")));
            case "Pattern", "Email", "Digits", "URL" ->
                new Violation(pointer, CommonProblem.WRONG_FORMAT, found.getMessage());
            default -> new Violation(pointer, CommonProblem.INVALID_VALUE, found.getMessage());
        };
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        var parameter = "";
        for (var node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(pointer, node);
            }
        }
        return pointer.isEmpty() ? "?" + parameter : pointer.toString();
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.isInIterable()) {
            var place = node.getIndex() == null ? String.valueOf(node.getKey()) : node.getIndex();
            pointer.append('/').append(place);
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer.append('/').append(node.getName().replace("~", "~0").replace("/", "~1"));
        }
    }
}
