/// Searches messages and finds threads that are like one.
@NullMarked
package dev.mitra.reseller.knowledge.app;

import org.jspecify.annotations.NullMarked;
