/// Leak reports, for staff.
@NullMarked
package dev.mitra.license.leak.http;

import org.jspecify.annotations.NullMarked;
