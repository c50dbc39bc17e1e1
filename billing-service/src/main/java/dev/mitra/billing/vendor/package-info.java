/// Who sells: the vendor's particulars as configuration gives them, for documents, mails and bank files.
@NullMarked
package dev.mitra.billing.vendor;

import org.jspecify.annotations.NullMarked;
