/// The states of licences, read all at once.
@NullMarked
package dev.mitra.license.validation.db;

import org.jspecify.annotations.NullMarked;
