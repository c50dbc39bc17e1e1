/// The Reseller Policy (R9.1, R9.2): versions that never change once published, and the evidence of who accepted
/// which text.
@NullMarked
package dev.mitra.reseller.policy;

import org.jspecify.annotations.NullMarked;
