/// Builds and signs the list when it is out of date.
@NullMarked
package dev.mitra.license.status.app;

import org.jspecify.annotations.NullMarked;
