/// Earlier correspondence as knowledge (R12.3): found by words, and by likeness.
@NullMarked
package dev.mitra.reseller.knowledge;

import org.jspecify.annotations.NullMarked;
