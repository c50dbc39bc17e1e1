/// Repeatable POSTs: what the annotation [dev.mitra.web.Idempotent] promises. The key, the first answer and the
/// effect commit together or not at all.
@NullMarked
package dev.mitra.web.idempotency;

import org.jspecify.annotations.NullMarked;
