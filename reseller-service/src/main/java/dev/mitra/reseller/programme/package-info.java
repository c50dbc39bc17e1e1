/// What the programme is made of and says in figures: vendor, brands, terms, languages, the people that are
/// written to. From configuration alone, so that no text and no rule has a figure of its own.
@NullMarked
package dev.mitra.reseller.programme;

import org.jspecify.annotations.NullMarked;
