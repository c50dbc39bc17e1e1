/// Finds the versions that this service ships.
@NullMarked
package dev.mitra.license.eula.app;

import org.jspecify.annotations.NullMarked;
