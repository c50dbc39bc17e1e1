package dev.mitra.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Dates a document by what it tells of, in both places where a PDF keeps dates; PDF/A wants them to agree.
final class Dates {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.+-]+Z?");

    private Dates() {}

    static void set(PDDocument pdf, Instant at) throws IOException {
        var second = at.truncatedTo(ChronoUnit.SECONDS);
        var date = GregorianCalendar.from(second.atZone(ZoneOffset.UTC));
        pdf.setDocumentId(at.toEpochMilli());
        pdf.getDocumentInformation().setCreationDate(date);
        pdf.getDocumentInformation().setModificationDate(date);
        var catalog = pdf.getDocumentCatalog();
        var text = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        var dated = DATE.matcher(text).replaceAll(second.toString());
        catalog.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(dated.getBytes(StandardCharsets.UTF_8))));
    }
}
