/// Documents on paper's successor: what they print, in which words and formats, rendered once to PDF/A-3 and
/// kept for ever.
@NullMarked
package dev.mitra.billing.document;

import org.jspecify.annotations.NullMarked;
