/// Proves that mail survives refusals, slowness and death.
@NullMarked
package dev.mitra.messaging.mail;

import org.jspecify.annotations.NullMarked;
