/// What Kafka holds and a restored database does not know: named by aggregate, and healed.
@NullMarked
package dev.mitra.messaging.reconcile;

import org.jspecify.annotations.NullMarked;
