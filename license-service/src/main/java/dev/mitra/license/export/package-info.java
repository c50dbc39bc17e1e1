/// Lists of licences for spreadsheets.
@NullMarked
package dev.mitra.license.export;

import org.jspecify.annotations.NullMarked;
