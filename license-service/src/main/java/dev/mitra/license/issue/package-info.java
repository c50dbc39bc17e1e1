/// Licences of released orders: one per order line and seat, from two facts that come in any order.
@NullMarked
package dev.mitra.license.issue;

import org.jspecify.annotations.NullMarked;
