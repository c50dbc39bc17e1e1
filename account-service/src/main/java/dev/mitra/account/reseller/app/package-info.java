/// Following the resellers: active or suspended.
@NullMarked
package dev.mitra.account.reseller.app;

import org.jspecify.annotations.NullMarked;
