package dev.mitra.billing.bank;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A small part of the file, such as one booking, with names freed of their namespaces.
///
/// @param currency the attribute `Ccy`, null when there is none
record XmlNode(String name, @Nullable String currency, String text, List<XmlNode> children) {

    /// The first node down this path.
    Optional<XmlNode> at(String... path) {
        var node = Optional.of(this);
        for (var step : path) {
            node = node.flatMap(parent -> parent.children.stream()
                    .filter(child -> child.name.equals(step))
                    .findFirst());
        }
        return node;
    }

    /// The text down this path, empty when it is missing or blank.
    Optional<String> text(String... path) {
        return at(path).map(XmlNode::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    List<XmlNode> all(String child) {
        return children.stream().filter(node -> node.name.equals(child)).toList();
    }
}
