package dev.mitra.license.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// All orders in which things can come.
public final class Permutations {

    private Permutations() {}

    /// Equal things at different places count as different.
    public static <T> List<List<T>> of(List<T> things) {
        if (things.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<T>>();
        for (int i = 0; i < things.size(); i++) {
            var first = things.get(i);
            var rest = new ArrayList<>(things);
            rest.remove(i);
            of(rest).forEach(tail ->
                    all.add(Stream.concat(Stream.of(first), tail.stream()).toList()));
        }
        return all;
    }

    /// Equal things are the same.
    public static <T> List<List<T>> distinct(List<T> things) {
        return of(things).stream().distinct().toList();
    }
}
