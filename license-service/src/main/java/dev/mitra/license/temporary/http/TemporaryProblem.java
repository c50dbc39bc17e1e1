package dev.mitra.license.temporary.http;

import dev.mitra.web.ProblemCode;

/// Why there is no temporary licence.
public enum TemporaryProblem implements ProblemCode {
    ORDER_ALREADY_RELEASED(409),
    ORDER_CLOSED(409),
    TEMPORARY_LICENSE_EXISTS(409),
    TEMPORARY_LICENSE_LIMIT(409),
    TEMPORARY_LICENSE_NOT_EXTENDABLE(409),
    TEMPORARY_LICENSE_OVER(409),
    UNKNOWN_ORDER_LINE(422);

    private final int status;

    TemporaryProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
