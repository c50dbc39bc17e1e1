/// Claims that are given up: by one person with a reason, by two above an amount. Licences are not touched.
@NullMarked
package dev.mitra.billing.writeoff;

import org.jspecify.annotations.NullMarked;
