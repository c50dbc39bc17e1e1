/// Counters in an unlogged table: what a crash forgets is forgiven.
@NullMarked
package dev.mitra.account.throttle.db;

import org.jspecify.annotations.NullMarked;
