/// Records what becomes of an order, issues its licences exactly once, revokes them.
@NullMarked
package dev.mitra.license.issue.app;

import org.jspecify.annotations.NullMarked;
