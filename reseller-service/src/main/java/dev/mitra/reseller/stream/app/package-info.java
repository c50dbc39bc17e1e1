/// Locks a reseller and announces what happened to it.
@NullMarked
package dev.mitra.reseller.stream.app;

import org.jspecify.annotations.NullMarked;
