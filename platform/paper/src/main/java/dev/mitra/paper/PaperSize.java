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

    float width() {
        return width;
    }

    float height() {
        return height;
    }
}
