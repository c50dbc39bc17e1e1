/// Reads the vendor and the programme's terms from configuration, once, and hands them out as values.
@NullMarked
package dev.mitra.reseller.programme.app;

import org.jspecify.annotations.NullMarked;
