package dev.mitra.billing.document.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.document.StoredPdf;
import dev.mitra.web.Problem;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/// A document as its file. The entity tag is the SHA-256 of the bytes.
public final class PdfAnswer {

    private PdfAnswer() {}

    /// @param rendered empty while it is not rendered yet: DOCUMENT_NOT_READY says to try again
    public static Response of(Optional<StoredPdf> rendered) {
        var pdf = rendered.orElseThrow(() -> Problem.of(BillingProblem.DOCUMENT_NOT_READY));
        return Response.ok(pdf.content())
                .header("Content-Disposition", "attachment; filename=\"" + pdf.fileName() + "\"")
                .header("ETag", "\"" + pdf.sha256() + "\"")
                .build();
    }
}
