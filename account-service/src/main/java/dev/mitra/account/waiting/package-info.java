/// Requests that anybody may leave, and that are answered by mail a moment later.
@NullMarked
package dev.mitra.account.waiting;

import org.jspecify.annotations.NullMarked;
