/// What billing knows of resellers: who gets their documents, and how they stand.
@NullMarked
package dev.mitra.billing.reseller;

import org.jspecify.annotations.NullMarked;
