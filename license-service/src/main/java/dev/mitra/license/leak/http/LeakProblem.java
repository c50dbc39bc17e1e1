package dev.mitra.license.leak.http;

import dev.mitra.web.ProblemCode;

/// Why there is no leak report.
public enum LeakProblem implements ProblemCode {
    HASH_OR_FILE(422),
    NOT_OUR_LICENSE_FILE(422);

    private final int status;

    LeakProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
