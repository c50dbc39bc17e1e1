package dev.mitra.reseller.policy.http;

import dev.mitra.reseller.policy.Acceptance;
import dev.mitra.reseller.policy.Evidence;
import dev.mitra.reseller.programme.Language;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// An acceptance as it is printed, in the language of the accepted text.
///
/// @param text XHTML made from the accepted Markdown; markup within it is escaped
public record EvidencePage(
        String language, String title, String vendor, List<Fact> facts, String closing, String text) {

    public record Fact(String label, String value) {}

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer XHTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    static EvidencePage of(Evidence evidence) {
        boolean english = evidence.acceptance().language() == Language.EN;
        return new EvidencePage(
                evidence.acceptance().language().code(),
                english ? "Acceptance of the Reseller Policy" : "Persetujuan atas Kebijakan Reseller",
                evidence.vendor().legalName(),
                facts(evidence, english),
                english
                        ? "There is no signed agreement: this record takes its place. The hash is that of the text's UTF-8"
                                + " bytes, which are attached to this document."
                        : "Tidak ada perjanjian yang ditandatangani: catatan ini menggantikannya. Hash dihitung dari byte"
                                + " UTF-8 teks yang dilampirkan pada dokumen ini.",
                XHTML.render(MARKDOWN.parse(evidence.text().markdown())));
    }

    private static List<Fact> facts(Evidence evidence, boolean english) {
        var acceptance = evidence.acceptance();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Reseller", evidence.company()));
        facts.add(new Fact(
                english ? "Reseller id" : "Id reseller", acceptance.reseller().external()));
        facts.add(new Fact(english ? "Account" : "Akun", acceptance.account().external()));
        facts.add(new Fact(english ? "Version" : "Versi", acceptance.policyVersion()));
        facts.add(new Fact(
                english ? "Applies from" : "Berlaku mulai",
                evidence.effectiveFrom().toString()));
        facts.add(new Fact(
                english ? "Accepted at" : "Disetujui pada", acceptance.at().toString()));
        facts.addAll(how(acceptance, english));
        facts.add(new Fact("SHA-256", acceptance.sha256()));
        return List.copyOf(facts);
    }

    private static List<Fact> how(Acceptance acceptance, boolean english) {
        var order = acceptance.order();
        if (order != null) {
            return List.of(new Fact(english ? "Accepted by order" : "Disetujui dengan pesanan", order.number()));
        }
        return List.of(
                new Fact(english ? "Network address" : "Alamat jaringan", acceptance.address()),
                new Fact(english ? "Browser or program" : "Peramban atau program", acceptance.userAgent()));
    }
}
