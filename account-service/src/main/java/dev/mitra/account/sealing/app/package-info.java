/// Seals texts with the key of the environment.
@NullMarked
package dev.mitra.account.sealing.app;

import org.jspecify.annotations.NullMarked;
