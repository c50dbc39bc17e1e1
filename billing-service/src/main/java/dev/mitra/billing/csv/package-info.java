/// Tables for spreadsheets.
@NullMarked
package dev.mitra.billing.csv;

import org.jspecify.annotations.NullMarked;
