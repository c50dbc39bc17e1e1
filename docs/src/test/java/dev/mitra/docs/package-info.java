/// Keeps the documents honest: rules are proven by tests that name them, links lead somewhere.
@NullMarked
package dev.mitra.docs;

import org.jspecify.annotations.NullMarked;
