/// Full-text search in PostgreSQL, English and Indonesian.
@NullMarked
package dev.mitra.reseller.knowledge.db;

import org.jspecify.annotations.NullMarked;
