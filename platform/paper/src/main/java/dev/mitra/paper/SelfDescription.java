package dev.mitra.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/// What a document says of itself to machines: an XMP packet (ISO 16684-1) that claims PDF/A-3a and PDF/UA-1, its
/// language, its title, and its dates, by what it tells of. PDF/A wants them to agree wherever they stand.
final class SelfDescription {

    private static final String PACKET = packet();
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");
    private static final String DEFAULT = " xml:lang=\"x-default\"";

    private SelfDescription() {}

    /// @param pdf rendered; its title, author and subject are those of the page
    static void write(PDDocument pdf, String language, Instant at) throws IOException {
        var second = at.truncatedTo(ChronoUnit.SECONDS);
        pdf.setDocumentId(at.toEpochMilli());
        var information = pdf.getDocumentInformation();
        var date = GregorianCalendar.from(second.atZone(ZoneOffset.UTC));
        information.setCreationDate(date);
        information.setModificationDate(date);
        var catalog = pdf.getDocumentCatalog();
        var bytes = filled(information, second.toString()).getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(bytes)));
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.setLanguage(language);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static String filled(PDDocumentInformation information, String date) {
        return PLACE.matcher(PACKET)
                .replaceAll(place -> Matcher.quoteReplacement(
                        switch (place.group(1)) {
                            case "date" -> date;
                            case "producer" -> escaped(information.getProducer());
                            case "author" -> element("creator", "Seq", "", information.getAuthor());
                            case "title" -> element("title", "Alt", DEFAULT, information.getTitle());
                            case "subject" -> element("description", "Alt", DEFAULT, information.getSubject());
                            default -> throw new IllegalStateException(place.group());
                        }));
    }

    // What a page does not say is left out.
    private static String element(String name, String list, String attribute, @Nullable String text) {
        return text == null
                ? ""
                : "<dc:%s><rdf:%s><rdf:li%s>%s</rdf:li></rdf:%s></dc:%s>"
                        .formatted(name, list, attribute, escaped(text), list, name);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String packet() {
        try (var in = Objects.requireNonNull(SelfDescription.class.getResourceAsStream("packet.xml"), "packet.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
