package dev.mitra.reseller.inbound.app;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The words of an HTML mail as plain text: no markup, script, style or tracking picture gets any further. What the
/// mail program marks as repeated begins with `>`, as in a text mail.
final class HtmlText {

    private static final Set<String> LINES = Set.of(
            "p", "div", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "section");
    /// Where the repeated words stood; it is no character of a text.
    private static final String PLACE = "\u0000";
    private static final String REPEATED = "blockquote, .gmail_quote, .yahoo_quoted";

    private HtmlText() {}

    static String of(String html) {
        var document = Jsoup.parse(html.replace(PLACE, ""));
        document.select("script, style, head, title, noscript, object, iframe, form, [hidden]")
                .remove();
        document.select("[style*=display:none], [style*=display: none]").remove();
        var repeated = document.select(REPEATED).first();
        var quote = "";
        if (repeated != null) {
            quote = text(repeated).strip();
            repeated.replaceWith(new Element("div").text(PLACE));
        }
        var words = text(document.body());
        if (repeated == null) {
            return tidy(words);
        }
        var marked = quote.lines().map(line -> "> " + line).collect(Collectors.joining("\n", "\n", "\n"));
        return tidy(words.replace(PLACE, marked));
    }

    private static String text(Element root) {
        var text = new StringBuilder();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("[ \\t\\r\\n\\u00a0]+", " "));
                } else if (node.nodeName().equals("br")) {
                    text.append('\n');
                } else if (node.nodeName().equals("li")) {
                    text.append("\n- ");
                } else if (node.nodeName().equals("td")) {
                    text.append(' ');
                } else if (LINES.contains(node.nodeName())) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (LINES.contains(node.nodeName())) {
                    text.append('\n');
                }
            }
        });
        return text.toString();
    }

    private static String tidy(String text) {
        return text.lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
