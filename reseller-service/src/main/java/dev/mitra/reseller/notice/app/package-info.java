/// Writes each notice in the reader's language, as text and as HTML of the same words, and queues it.
@NullMarked
package dev.mitra.reseller.notice.app;

import org.jspecify.annotations.NullMarked;
