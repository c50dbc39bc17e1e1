/// Operations on the running services through their `/ops` endpoints: wait until all is drained, advance the
/// business clock, run what is due.
@NullMarked
package dev.mitra.stack.ops;

import org.jspecify.annotations.NullMarked;
