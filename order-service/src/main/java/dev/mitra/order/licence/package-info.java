/// The licences of orders, as license-service reports them: references, never files.
@NullMarked
package dev.mitra.order.licence;

import org.jspecify.annotations.NullMarked;
