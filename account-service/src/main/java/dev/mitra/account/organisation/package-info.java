/// Firms and who belongs to them. Every account has one of its own, which owns the licences that orders bring
/// to it; nobody joins another by name or domain.
@NullMarked
package dev.mitra.account.organisation;

import org.jspecify.annotations.NullMarked;
