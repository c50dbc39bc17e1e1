/// What is told of deliveries.
@NullMarked
package dev.mitra.license.delivery.publishes;

import org.jspecify.annotations.NullMarked;
