/// Turns every refusal and failure of a request into problem details (RFC 9457) in the caller's language.
@NullMarked
package dev.mitra.web.problem;

import org.jspecify.annotations.NullMarked;
