package dev.mitra.stack;

import java.util.List;
import java.util.Locale;

/// How far a JVM of the stack compiles. Measured: over the first 3,000 orders the optimising compiler takes
/// more than it saves, 57 of 210 ms of processor time per order, and half a gigabyte for all services together.
/// After some ten thousand it pays.
public enum Compiler {
    /// At once and simply: the first hour.
    QUICK,
    /// As in production, where a service or a broker runs for weeks.
    FULL;

    /// `MITRA_SERVICE_COMPILER`: `quick` (the default) or `full`.
    ///
    /// @throws IllegalArgumentException for another name
    public static Compiler of(Settings settings) {
        return settings.value("MITRA_SERVICE_COMPILER")
                .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(QUICK);
    }

    /// As `MITRA_SERVICE_COMPILER` has it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> options() {
        return this == QUICK ? List.of("-XX:TieredStopAtLevel=1") : List.of();
    }
}
