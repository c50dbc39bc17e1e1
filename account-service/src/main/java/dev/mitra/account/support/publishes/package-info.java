/// SupportGranted and SupportRevoked.
@NullMarked
package dev.mitra.account.support.publishes;

import org.jspecify.annotations.NullMarked;
