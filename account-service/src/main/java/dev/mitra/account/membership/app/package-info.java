/// Inviting, joining, changing and merging, each in a transaction that locks the organisation.
@NullMarked
package dev.mitra.account.membership.app;

import org.jspecify.annotations.NullMarked;
