/// Exemption certificates: what a reseller shows so that its orders bear no sales tax (R10.2, R10.3).
@NullMarked
package dev.mitra.billing.exemption;

import org.jspecify.annotations.NullMarked;
