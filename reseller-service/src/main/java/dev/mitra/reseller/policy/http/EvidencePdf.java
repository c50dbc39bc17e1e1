package dev.mitra.reseller.policy.http;

import dev.mitra.paper.AttachedFile;
import dev.mitra.paper.PdfPrinter;
import dev.mitra.reseller.policy.Evidence;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/// Prints an acceptance with the accepted Markdown attached, byte for byte what its hash names. The same acceptance is
/// the same document whenever it is printed.
@ApplicationScoped
class EvidencePdf {

    private final Template template;
    private final PdfPrinter printer = new PdfPrinter();

    EvidencePdf(@Location("policy-evidence.html") Template template) {
        this.template = template;
    }

    /// @throws IllegalStateException when the document cannot be rendered
    byte[] of(Evidence evidence) {
        var html = template.data("page", EvidencePage.of(evidence))
                .data("fonts", PdfPrinter.FONTS)
                .render();
        var acceptance = evidence.acceptance();
        var text = new AttachedFile(
                "policy-%s.%s.md"
                        .formatted(
                                acceptance.policyVersion(),
                                acceptance.language().code()),
                "text/markdown",
                "The accepted text",
                AttachedFile.Relation.SOURCE,
                acceptance.at(),
                evidence.text().markdown().getBytes(StandardCharsets.UTF_8));
        return printer.print(html, text, acceptance.at());
    }
}
