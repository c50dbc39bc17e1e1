package dev.mitra.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads the HTML of a page with the JDK's own parser. Left to itself, the layout asks the class path for a parser
/// with each document and copies what it reads with a transformer. A parser serves one document after the other.
final class PageParser {

    private static final Queue<DocumentBuilder> IDLE = new ConcurrentLinkedQueue<>();

    private PageParser() {}

    /// @throws IllegalArgumentException when it is not well-formed, or names a document type
    static Document parse(String html) {
        var idle = IDLE.poll();
        var builder = idle == null ? builder() : idle;
        try {
            return builder.parse(new InputSource(new StringReader(html)));
        } catch (SAXException malformed) {
            throw new IllegalArgumentException("no page that can be printed", malformed);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            IDLE.add(builder);
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            var builder = factory.newDocumentBuilder();
            // throws what is fatal instead of printing it
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException everyJdkHasThem) {
            throw new IllegalStateException(everyJdkHasThem);
        }
    }
}
