/// The monthly run, and reading statements.
@NullMarked
package dev.mitra.billing.statement.app;

import org.jspecify.annotations.NullMarked;
