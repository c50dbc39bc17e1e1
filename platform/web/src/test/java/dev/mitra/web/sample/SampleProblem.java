package dev.mitra.web.sample;

import dev.mitra.web.ProblemCode;

/// The sample service's own refusals.
public enum SampleProblem implements ProblemCode {
    UNKNOWN_SKU(422),
    SHOP_CLOSED(409);

    private final int status;

    SampleProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
