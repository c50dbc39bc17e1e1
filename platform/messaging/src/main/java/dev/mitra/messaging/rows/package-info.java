/// How the rows of aggregates are written: those that change alike, by one statement.
@NullMarked
package dev.mitra.messaging.rows;

import org.jspecify.annotations.NullMarked;
