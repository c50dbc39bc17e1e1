/// A small service that exists only in tests: one resource per promise of platform/web.
@NullMarked
package dev.mitra.web.sample;

import org.jspecify.annotations.NullMarked;
