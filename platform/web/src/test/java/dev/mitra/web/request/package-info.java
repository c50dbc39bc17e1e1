/// Proves whom we take for the caller.
@NullMarked
package dev.mitra.web.request;

import org.jspecify.annotations.NullMarked;
