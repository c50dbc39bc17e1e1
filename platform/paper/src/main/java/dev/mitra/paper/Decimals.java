package dev.mitra.paper;

/// Numbers as a page's content writes them: a thousandth is less than anybody sees, in points as in colours.
final class Decimals {

    private static final int PARTS = 1000;

    private Decimals() {}

    static String of(float number) {
        var text = new StringBuilder(8);
        append(text, number);
        return text.toString();
    }

    static void append(StringBuilder text, float number) {
        long parts = Math.round((double) number * PARTS);
        if (parts < 0) {
            text.append('-');
            parts = -parts;
        }
        text.append(parts / PARTS);
        long rest = parts % PARTS;
        if (rest > 0) {
            text.append('.');
            for (int place = PARTS / 10; rest > 0; place /= 10) {
                text.append(rest / place);
                rest %= place;
            }
        }
    }
}
