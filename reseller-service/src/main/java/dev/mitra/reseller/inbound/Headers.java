package dev.mitra.reseller.inbound;

import java.util.List;
import java.util.Locale;

/// The headers of a mail, unfolded, by name; several of one name from the top down.
@FunctionalInterface
public interface Headers {

    List<String> all(String name);

    /// The topmost, empty when there is none.
    default String first(String name) {
        var all = all(name);
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    default boolean has(String name) {
        return !all(name).isEmpty();
    }

    default String lower(String name) {
        return first(name).toLowerCase(Locale.ROOT);
    }
}
