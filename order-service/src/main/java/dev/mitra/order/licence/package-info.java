/// The licences of orders, as license-service reports them: references and dates, never files.
@NullMarked
package dev.mitra.order.licence;

import org.jspecify.annotations.NullMarked;
