/// Entries of the FAQ that were made from answers, as rows.
@NullMarked
package dev.mitra.reseller.faq.db;

import org.jspecify.annotations.NullMarked;
