/// A reseller that becomes another firm on paper: a new legal name or country is asked for, reviewed, and concerns new
/// orders only.
@NullMarked
package dev.mitra.reseller.amendment;

import org.jspecify.annotations.NullMarked;
