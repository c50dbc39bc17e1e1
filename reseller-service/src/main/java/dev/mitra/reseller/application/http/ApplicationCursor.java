package dev.mitra.reseller.application.http;

import dev.mitra.kernel.TypeId;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;

/// Where a page of applications ended.
final class ApplicationCursor {

    private ApplicationCursor() {}

    /// @throws Problem 400 when it is no cursor of ours
    static ApplicationId read(String text) {
        return TypeId.parse(ApplicationId.PREFIX, text)
                .map(ApplicationId::new)
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_CURSOR));
    }
}
