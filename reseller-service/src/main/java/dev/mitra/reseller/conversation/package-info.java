/// What partners and sales write to each other (R12.1), and what staff ask other units meanwhile (R12.2).
@NullMarked
package dev.mitra.reseller.conversation;

import org.jspecify.annotations.NullMarked;
