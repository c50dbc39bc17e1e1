/// What account- and license-service did about a released order.
@NullMarked
package dev.mitra.order.fulfilment;

import org.jspecify.annotations.NullMarked;
