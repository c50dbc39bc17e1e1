/// Reads a mail, whatever shape it has, and finds the thread that it belongs to.
@NullMarked
package dev.mitra.reseller.inbound.app;

import org.jspecify.annotations.NullMarked;
