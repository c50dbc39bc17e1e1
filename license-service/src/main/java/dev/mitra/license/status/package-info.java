/// The signed list of two bits per licence: valid, revoked, suspended, replaced.
@NullMarked
package dev.mitra.license.status;

import org.jspecify.annotations.NullMarked;
