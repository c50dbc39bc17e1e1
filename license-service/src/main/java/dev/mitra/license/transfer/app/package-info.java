/// Proposes, accepts, declines and withdraws transfers; merges organisations.
@NullMarked
package dev.mitra.license.transfer.app;

import org.jspecify.annotations.NullMarked;
