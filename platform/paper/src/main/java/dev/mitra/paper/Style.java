package dev.mitra.paper;

/// How words look. Sizes in points; the line's height in sizes.
enum Style {
    TEXT(9.5f, false, Ink.DARK, 1.4f),
    NAME(9.5f, true, Ink.DARK, 1.4f),
    MUTED(9.5f, false, Ink.MUTED, 1.4f),
    LABEL(8, false, Ink.MUTED, 1.4f),
    REMARK(8, false, Ink.MUTED, 1.4f),
    FOOTER(8, false, Ink.MUTED, 1.4f),
    NOTE(8.5f, false, Ink.DARK, 1.4f),
    COLUMN(8.5f, true, Ink.WHITE, 1.4f),
    HEADING(10, true, Ink.ACCENT, 1.4f),
    NUMBER(11, true, Ink.DARK, 1.4f),
    STRONG(11.5f, true, Ink.ACCENT, 1.4f),
    SELLER(14, true, Ink.ACCENT, 1.4f),
    TITLE(20, true, Ink.ACCENT, 1.15f);

    /// Of Noto Sans, in sizes: what stands above and below the line on which letters stand.
    private static final float ASCENT = 1.069f;

    private static final float DESCENT = 0.293f;

    private final float size;
    private final boolean bold;
    private final Ink ink;
    private final float lineHeight;

    Style(float size, boolean bold, Ink ink, float lineHeight) {
        this.size = size;
        this.bold = bold;
        this.ink = ink;
        this.lineHeight = lineHeight;
    }

    float size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    Ink ink() {
        return ink;
    }

    /// In points.
    float lineHeight() {
        return lineHeight * size;
    }

    /// From the line's top to what its letters stand on, in points.
    float baseline() {
        return ((lineHeight - ASCENT - DESCENT) / 2 + ASCENT) * size;
    }
}
