package dev.mitra.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Refuses a request with RFC 9457 problem details. Thrown by resources only: app answers with sealed
/// results.
///
/// `throw Problem.of(OrderProblem.UNKNOWN_SKU).at("/lines/0/sku", OrderProblem.UNKNOWN_SKU, "MX-1")`
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient List<String> arguments;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> members;

    private Problem(ProblemCode code, List<String> arguments, List<FieldError> errors, Map<String, Object> members) {
        super(code.name() + " " + arguments, null, false, false);
        this.code = code;
        this.arguments = arguments;
        this.errors = errors;
        this.members = members;
    }

    /// @param arguments fill `{0}`, `{1}` of the code's detail text
    public static Problem of(ProblemCode code, String... arguments) {
        return new Problem(code, List.of(arguments), List.of(), Map.of());
    }

    /// Adds an error at one place of the request.
    ///
    /// @param pointer JSON pointer (RFC 6901) into the body, or `?name` for a parameter
    public Problem at(String pointer, ProblemCode reason, String... reasonArguments) {
        var more = new ArrayList<>(errors);
        more.add(new FieldError(pointer, reason, List.of(reasonArguments)));
        return new Problem(code, arguments, List.copyOf(more), members);
    }

    /// Adds an extension member, for example `forumUrl`.
    public Problem with(String member, Object value) {
        var more = new java.util.LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(code, arguments, errors, Map.copyOf(more));
    }

    public ProblemCode code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, Object> members() {
        return members;
    }

    /// @param pointer where in the request; null when it is not one place
    public record FieldError(@Nullable String pointer, ProblemCode code, List<String> arguments) {}
}
