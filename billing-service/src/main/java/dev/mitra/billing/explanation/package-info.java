/// Why an invoice stands where it stands: every figure with rule, inputs and result.
@NullMarked
package dev.mitra.billing.explanation;

import org.jspecify.annotations.NullMarked;
