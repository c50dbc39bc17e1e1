package dev.mitra.license.signing.http;

import dev.mitra.web.ProblemCode;

/// Refusals about changes of roots.
public enum SigningProblem implements ProblemCode {
    ROOT_OPERATION_NEEDS_ANOTHER(409),
    ROOT_OPERATION_NOT_APPROVED(409),
    ROOT_OPERATION_NOT_OPEN(409);

    private final int status;

    SigningProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
