/// Giving, exchanging, rotating and ending grants.
@NullMarked
package dev.mitra.account.grant.app;

import org.jspecify.annotations.NullMarked;
