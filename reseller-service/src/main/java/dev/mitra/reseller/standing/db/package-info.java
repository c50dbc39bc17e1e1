/// Standings, and the orders that were heard of: one row per order, so that none counts twice.
@NullMarked
package dev.mitra.reseller.standing.db;

import org.jspecify.annotations.NullMarked;
