/// A reseller from application to suspension: its states, its profile, its rate, the listings on its site and
/// what is still missing before it may order (R2.6, R2.7).
@NullMarked
package dev.mitra.reseller.reseller;

import org.jspecify.annotations.NullMarked;
