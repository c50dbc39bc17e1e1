package dev.mitra.paper;

/// The colours of a document, in sRGB.
enum Ink {
    DARK(0x1d2a33),
    MUTED(0x5b6770),
    ACCENT(0x0f4c5c),
    RULE(0xd5dde1),
    TINT(0xeef4f5),
    WHITE(0xffffff);

    private static final int MOST = 0xFF;

    /// The operator that chooses it for fills and letters.
    private final String operator;

    Ink(int rgb) {
        operator = Decimals.of(share(rgb >> 16)) + ' ' + Decimals.of(share(rgb >> 8)) + ' ' + Decimals.of(share(rgb))
                + " rg\n";
    }

    String operator() {
        return operator;
    }

    private static float share(int channel) {
        return (channel & MOST) / (float) MOST;
    }
}
