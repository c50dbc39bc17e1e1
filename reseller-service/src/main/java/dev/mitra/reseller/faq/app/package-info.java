/// Reads the answers, fills in the figures and finds them by topic or words.
@NullMarked
package dev.mitra.reseller.faq.app;

import org.jspecify.annotations.NullMarked;
