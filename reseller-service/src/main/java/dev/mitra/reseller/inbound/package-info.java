/// What a mail says: its words without what it repeats, its files by their bytes, who sent it and whether that is
/// proven.
@NullMarked
package dev.mitra.reseller.inbound;

import org.jspecify.annotations.NullMarked;
