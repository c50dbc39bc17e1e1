/// Exports, for staff.
@NullMarked
package dev.mitra.license.export.http;

import org.jspecify.annotations.NullMarked;
