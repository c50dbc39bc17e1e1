/// What people do with Mitra, each act one call of a public API: register, become a reseller, buy, pay by wire,
/// read mail. The demo, the proof and the journeys are written in these words.
@NullMarked
package dev.mitra.stack.people;

import org.jspecify.annotations.NullMarked;
