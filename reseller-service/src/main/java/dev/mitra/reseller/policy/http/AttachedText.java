package dev.mitra.reseller.policy.http;

import dev.mitra.reseller.policy.Evidence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// Attaches the accepted Markdown, byte for byte what its hash names, as PDF/A-3 asks.
final class AttachedText {

    private AttachedText() {}

    static void to(PDDocument pdf, Evidence evidence) throws IOException {
        var acceptance = evidence.acceptance();
        var text = evidence.text().markdown().getBytes(StandardCharsets.UTF_8);
        var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(text), COSName.FLATE_DECODE);
        file.setSubtype("text/markdown");
        file.setSize(text.length);
        var parameters = (COSDictionary) file.getCOSObject().getDictionaryObject(COSName.PARAMS);
        var at = acceptance.at().atOffset(ZoneOffset.UTC);
        parameters.setString(COSName.MOD_DATE, "D:" + at.format(DateTimeFormatter.ofPattern("yyyyMMddHHmmss")) + "Z");
        var name = "policy-%s.%s.md"
                .formatted(acceptance.policyVersion(), acceptance.language().code());
        var specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription("The accepted text");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Source");
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, specification));
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        associated.add(specification);
        pdf.getDocumentCatalog().getCOSObject().setItem("AF", associated);
    }
}
