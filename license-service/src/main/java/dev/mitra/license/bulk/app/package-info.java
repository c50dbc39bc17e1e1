/// Issues row by row, each in a transaction of its own.
@NullMarked
package dev.mitra.license.bulk.app;

import org.jspecify.annotations.NullMarked;
