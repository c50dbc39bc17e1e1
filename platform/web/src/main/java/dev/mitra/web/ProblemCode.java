package dev.mitra.web;

/// A stable reason why a request was refused. Each service has an enum of its own beside [CommonProblem];
/// titles and details stand in `problems/<service>_en.properties` and `_id.properties`, and each code has a
/// page in the docs.
public interface ProblemCode {

    /// Upper snake case, never translated, never renamed: `UNKNOWN_SKU`.
    String name();

    int status();

    /// Whether the same request may succeed later.
    default boolean retryable() {
        return false;
    }
}
