/// The customer's word that a reseller may ask for support on its behalf (R6.1): granted per reseller, perhaps for
/// one licence, until a day, and taken back at any time. Without one the answer is no.
@NullMarked
package dev.mitra.account.support;

import org.jspecify.annotations.NullMarked;
