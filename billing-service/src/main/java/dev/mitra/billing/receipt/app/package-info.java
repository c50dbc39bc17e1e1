/// Importing bank files, accepting money, allocating it by hand, using and releasing credit.
@NullMarked
package dev.mitra.billing.receipt.app;

import org.jspecify.annotations.NullMarked;
