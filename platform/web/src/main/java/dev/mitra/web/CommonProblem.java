package dev.mitra.web;

/// Refusals that every service shares.
public enum CommonProblem implements ProblemCode {
    /// The body is no JSON document of the shape that the operation declares.
    MALFORMED_JSON(400),
    UNKNOWN_PROPERTY(400),
    DUPLICATE_PROPERTY(400),
    WRONG_TYPE(400),
    FORBIDDEN_CHARACTER(400),
    INVALID_PARAMETER(400),
    INVALID_ID(400),
    /// A well-formed id, but of another kind of thing.
    WRONG_ID_KIND(400),
    INVALID_CURSOR(400),
    IDEMPOTENCY_KEY_REQUIRED(400),
    INVALID_IDEMPOTENCY_KEY(400),
    BAD_REQUEST(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /// Somebody else changed the same thing at the same time.
    CONCURRENT_CHANGE(409, true),
    IDEMPOTENT_REQUEST_IN_FLIGHT(409, true),
    /// The first answer showed a secret and was not kept.
    IDEMPOTENT_ANSWER_NOT_KEPT(409),
    PRECONDITION_FAILED(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    VALIDATION_FAILED(422),
    REQUIRED(422),
    OUT_OF_RANGE(422),
    WRONG_SIZE(422),
    WRONG_FORMAT(422),
    INVALID_VALUE(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429, true),
    INTERNAL_ERROR(500),
    DATABASE_UNAVAILABLE(503, true),
    IDENTITY_UNAVAILABLE(503, true);

    private final int status;
    private final boolean retryable;

    CommonProblem(int status) {
        this(status, false);
    }

    CommonProblem(int status, boolean retryable) {
        this.status = status;
        this.retryable = retryable;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public boolean retryable() {
        return retryable;
    }
}
