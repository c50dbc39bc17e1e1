package dev.mitra.reseller.policy.http;

import dev.mitra.reseller.policy.Acceptance;
import dev.mitra.reseller.policy.Evidence;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/// Evidence as both sides get it: the same list, the same bytes.
final class EvidenceAnswers {

    private EvidenceAnswers() {}

    /// One per version, so there is one page.
    static Page<AcceptanceView> page(List<Acceptance> accepted) {
        return new Page<>(accepted.stream().map(AcceptanceView::of).toList(), null);
    }

    /// @throws Problem 404 when nothing was accepted
    static Response print(Optional<Evidence> found, EvidencePdf pdf) {
        var accepted = found.orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var name = "reseller-policy-" + accepted.acceptance().policyVersion() + ".pdf";
        return Response.ok(pdf.of(accepted))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
