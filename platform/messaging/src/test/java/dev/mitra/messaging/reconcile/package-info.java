@NullMarked
package dev.mitra.messaging.reconcile;

import org.jspecify.annotations.NullMarked;
