/// Mails as they came, kept byte for byte.
@NullMarked
package dev.mitra.reseller.inbound.db;

import org.jspecify.annotations.NullMarked;
