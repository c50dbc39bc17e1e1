/// Firms: every account has one of its own, which owns the licences that orders bring to it.
@NullMarked
package dev.mitra.account.organisation;

import org.jspecify.annotations.NullMarked;
