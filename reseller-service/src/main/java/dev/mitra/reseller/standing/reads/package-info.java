/// What billing tells of orders paid, reversed and credited, and of arrears.
@NullMarked
package dev.mitra.reseller.standing.reads;

import org.jspecify.annotations.NullMarked;
