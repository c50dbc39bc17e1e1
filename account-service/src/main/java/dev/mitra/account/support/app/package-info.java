/// Granting, taking back, ending what is over, and answering whether a reseller may act.
@NullMarked
package dev.mitra.account.support.app;

import org.jspecify.annotations.NullMarked;
