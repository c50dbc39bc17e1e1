/// Answering what waits.
@NullMarked
package dev.mitra.account.waiting.app;

import org.jspecify.annotations.NullMarked;
