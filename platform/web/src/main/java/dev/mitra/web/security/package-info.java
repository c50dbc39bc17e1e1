/// Who calls, read from the verified token.
@NullMarked
package dev.mitra.web.security;

import org.jspecify.annotations.NullMarked;
