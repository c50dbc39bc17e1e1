package dev.mitra.paper;

/// What lies in the reader's printer; sizes in points.
public enum PaperSize {
    /// ISO 216.
    A4(595.28f, 841.89f),
    /// ANSI A, in North America.
    LETTER(612, 792);

    private final float width;
    private final float height;

    PaperSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /// @param country ISO 3166-1 alpha-2, of the reader
    public static PaperSize in(String country) {
        return "US".equals(country) ? LETTER : A4;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }
}
