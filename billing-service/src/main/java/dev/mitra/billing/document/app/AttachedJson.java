package dev.mitra.billing.document.app;

import dev.mitra.billing.document.Printed;
import dev.mitra.messaging.EventJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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

/// Attaches the document's facts as JSON, associated with the whole file as PDF/A-3 asks.
final class AttachedJson {

    private AttachedJson() {}

    static void to(PDDocument pdf, Printed document) throws IOException {
        var json = EventJson.mapper().writeValueAsBytes(document);
        var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(json.length);
        var parameters = (COSDictionary) file.getCOSObject().getDictionaryObject(COSName.PARAMS);
        parameters.setString(
                COSName.MOD_DATE, "D:" + document.issuedOn().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z");
        var name = document.number() + ".json";
        var specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription("The same facts for machines");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Data");
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
