/// Guards the contracts: samples satisfy their schemas, nothing published is ever taken back, no price leaves the
/// topics of money, and the reference says what the schemas say.
@NullMarked
package dev.mitra.contracts;

import org.jspecify.annotations.NullMarked;
