package dev.mitra.paper;

/// A letter as one document sets it.
///
/// @param font what the pages call its font
/// @param glyph zero where no font of ours holds the letter
/// @param code how the content of a page names the glyph
/// @param advance to where the next letter begins, in sizes
record Letter(String font, int glyph, String code, float advance) {}
