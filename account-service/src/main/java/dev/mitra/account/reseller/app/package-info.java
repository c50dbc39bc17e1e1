/// Following the resellers: active, suspended or gone.
@NullMarked
package dev.mitra.account.reseller.app;

import org.jspecify.annotations.NullMarked;
