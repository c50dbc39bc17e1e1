/// The monthly statement of what a reseller owes (R7.5), which one wire with its reference pays (R7.2).
@NullMarked
package dev.mitra.billing.statement;

import org.jspecify.annotations.NullMarked;
