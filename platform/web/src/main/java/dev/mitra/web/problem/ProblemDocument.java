package dev.mitra.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a refused caller reads, as RFC 9457 describes it.
///
/// @param type address of the page about the code
/// @param retryable whether the same request may succeed later
/// @param contact the route to people (R13)
/// @param members what the code adds, for example `forumUrl`
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<Entry> errors,
        String traceId,
        boolean retryable,
        Contact contact,
        @JsonAnyGetter Map<String, Object> members) {

    /// @param pointer JSON pointer into the body, or `?name` for a parameter
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(@Nullable String pointer, String code, String detail) {}

    public record Contact(String email, String url) {}
}
