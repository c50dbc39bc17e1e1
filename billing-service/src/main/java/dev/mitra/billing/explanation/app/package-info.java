/// Puts the parts of an explanation together.
@NullMarked
package dev.mitra.billing.explanation.app;

import org.jspecify.annotations.NullMarked;
