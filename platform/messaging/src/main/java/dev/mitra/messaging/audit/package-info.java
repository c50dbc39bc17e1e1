/// The audit trail, sealed into a chain of hashes.
@NullMarked
package dev.mitra.messaging.audit;

import org.jspecify.annotations.NullMarked;
