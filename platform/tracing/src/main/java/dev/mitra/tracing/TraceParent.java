package dev.mitra.tracing;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a step stands in a trace, as it travels in the header `traceparent` (W3C Trace Context, version 00).
///
/// @param traceId 32 hexadecimal digits
/// @param spanId of the step that asks, 16 hexadecimal digits
/// @param sampled whether the trace is recorded
public record TraceParent(String traceId, String spanId, boolean sampled) {

    private static final Pattern FORM =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");

    /// Empty when it is absent or malformed: then a new trace begins.
    public static Optional<TraceParent> parse(@Nullable String header) {
        if (header == null || header.length() > 200) {
            return Optional.empty();
        }
        var match = FORM.matcher(header);
        return match.matches()
                ? Optional.of(new TraceParent(
                        match.group(1), match.group(2), (Integer.parseInt(match.group(3), 16) & 1) == 1))
                : Optional.empty();
    }

    /// A new trace that nobody records. Its ids tell traces apart; they are no secrets.
    public static TraceParent begin() {
        var random = ThreadLocalRandom.current();
        return new TraceParent(hex(random.nextLong()) + hex(random.nextLong() | 1), hex(random.nextLong() | 1), false);
    }

    private static String hex(long number) {
        return java.util.HexFormat.of().toHexDigits(number);
    }

    /// The header's value.
    @Override
    public String toString() {
        return "00-" + traceId + "-" + spanId + (sampled ? "-01" : "-00");
    }
}
