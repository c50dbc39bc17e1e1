package dev.mitra.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
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

/// A file inside a PDF, associated with the whole document as PDF/A-3 asks (ISO 19005-3, annex E).
///
/// @param relation what it is to the document
/// @param modified its date, to the second
public record AttachedFile(
        String name, String mediaType, String description, Relation relation, Instant modified, byte[] content) {

    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'");

    public enum Relation {
        /// The same facts for machines.
        DATA("Data"),
        /// What the document was made of.
        SOURCE("Source");

        private final String word;

        Relation(String word) {
            this.word = word;
        }
    }

    void addTo(PDDocument pdf) throws IOException {
        var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype(mediaType);
        file.setSize(content.length);
        var parameters = (COSDictionary) file.getCOSObject().getDictionaryObject(COSName.PARAMS);
        parameters.setString(COSName.MOD_DATE, modified.atOffset(ZoneOffset.UTC).format(PDF_DATE));
        var specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription(description);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", relation.word);
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
