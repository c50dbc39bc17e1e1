package dev.mitra.license.validation.http;

import dev.mitra.web.ProblemCode;

/// Why a validation was not made.
public enum ValidationProblem implements ProblemCode {
    FILE_OR_LICENSE_ID(422);

    private final int status;

    ValidationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
