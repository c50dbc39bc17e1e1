/// The journal: immutable, double entry, balanced per entry and currency (I3). What a party owes or has in
/// credit derives from its lines.
@NullMarked
package dev.mitra.billing.ledger;

import org.jspecify.annotations.NullMarked;
