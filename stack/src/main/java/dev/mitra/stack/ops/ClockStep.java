package dev.mitra.stack.ops;

import dev.mitra.stack.Refusal;
import java.time.Duration;
import java.util.regex.Pattern;

/// How far the business clock goes on: `+31d`, `+6h`, `+90m`.
public record ClockStep(String text, Duration duration) {

    private static final Pattern FORM = Pattern.compile("[+]?([0-9]{1,5})([dhm])");

    public static ClockStep parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new Refusal(
                    "The clock goes forward by days, hours or minutes, as in +31d, +6h or +90m, not \"" + text + "\".");
        }
        var amount = Long.parseLong(match.group(1));
        return new ClockStep(
                text,
                switch (match.group(2)) {
                    case "d" -> Duration.ofDays(amount);
                    case "h" -> Duration.ofHours(amount);
                    default -> Duration.ofMinutes(amount);
                });
    }
}
