/// API clients: the programs by which a reseller's systems call us.
@NullMarked
package dev.mitra.account.client;

import org.jspecify.annotations.NullMarked;
