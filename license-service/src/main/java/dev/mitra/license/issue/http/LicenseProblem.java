package dev.mitra.license.issue.http;

import dev.mitra.web.ProblemCode;

/// Refusals about licences.
public enum LicenseProblem implements ProblemCode {
    LICENSE_ALREADY_REVOKED(409),
    LICENSE_CONTINUED(409),
    LICENSE_NOT_ACTIVE(409),
    LICENSE_NOT_SUSPENDED(409);

    private final int status;

    LicenseProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
