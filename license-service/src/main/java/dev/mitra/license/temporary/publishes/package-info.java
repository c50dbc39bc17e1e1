/// What is told of temporary licences.
@NullMarked
package dev.mitra.license.temporary.publishes;

import org.jspecify.annotations.NullMarked;
