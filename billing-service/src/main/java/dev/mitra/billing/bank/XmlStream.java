package dev.mitra.billing.bank;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a file part by part: no DOCTYPE, no entity from outside, nothing beyond the limits.
final class XmlStream {

    private final XMLStreamReader xml;
    private final XmlLimits limits;
    private int depth;

    XmlStream(InputStream file, XmlLimits limits) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        this.limits = limits;
        this.xml = attempt(() -> factory.createXMLStreamReader(new CountedStream(file, limits.bytes())));
    }

    /// Goes to the next child of the element that is open now; empty at its end.
    Optional<String> nextChild() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return Optional.of(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
    }

    /// Reads the element that was just opened, with everything in it.
    XmlNode subtree() {
        return subtree(new int[] {0});
    }

    private XmlNode subtree(int[] elements) {
        if (++elements[0] > limits.elements()) {
            throw new BankFileRefusal(BankFileFault.FILE_TOO_LARGE, "too many elements, " + where());
        }
        var name = xml.getLocalName();
        var currency = xml.getAttributeValue(null, "Ccy");
        var text = new StringBuilder();
        var children = new ArrayList<XmlNode>();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(subtree(elements));
                case XMLStreamConstants.END_ELEMENT -> {
                    return new XmlNode(name, currency, text.toString(), children);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    append(text, xml.getText());
                default -> {}
            }
        }
    }

    private void append(StringBuilder text, String more) {
        if (text.length() + more.length() > limits.text()) {
            throw new BankFileRefusal(BankFileFault.FILE_TOO_LARGE, "too much text, " + where());
        }
        text.append(more);
    }

    /// For people: the line that was reached.
    String where() {
        return "line " + xml.getLocation().getLineNumber();
    }

    private int next() {
        int event = attempt(xml::next);
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new BankFileRefusal(BankFileFault.DOCTYPE_FORBIDDEN, where());
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > limits.depth()) {
            throw new BankFileRefusal(BankFileFault.FILE_TOO_LARGE, "too deep, " + where());
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    private interface Reading<T> {
        T read() throws XMLStreamException;
    }

    private static <T> T attempt(Reading<T> reading) {
        try {
            return reading.read();
        } catch (XMLStreamException malformed) {
            if (malformed.getNestedException() instanceof CountedStream.TooLong) {
                throw new BankFileRefusal(BankFileFault.FILE_TOO_LARGE, "too many bytes");
            }
            var at = malformed.getLocation();
            throw new BankFileRefusal(
                    BankFileFault.MALFORMED_XML, at == null ? "the file" : "line " + at.getLineNumber());
        }
    }
}
