package dev.mitra.stack;

import java.util.List;

/// How much memory a JVM of the stack takes for its objects.
///
/// @param options of the `java` command
record Heap(List<String> options) {

    /// Grows only when it must, for a program that does little.
    static Heap small(String most) {
        return new Heap(List.of("-Xms16m", "-Xmx" + most));
    }

    /// Room from the first moment for what a few orders leave behind. In a heap that begins small the young
    /// generation has a few megabytes, and what lives as long as one transaction is copied again and again.
    static Heap busy(String most) {
        return new Heap(List.of("-Xms64m", "-Xmn40m", "-Xmx" + most));
    }
}
