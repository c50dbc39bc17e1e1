/// Opens licence files, keeps what it needs in memory, and judges.
@NullMarked
package dev.mitra.license.validation.app;

import org.jspecify.annotations.NullMarked;
