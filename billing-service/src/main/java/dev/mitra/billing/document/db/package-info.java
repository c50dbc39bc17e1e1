/// Tables of documents and of the mails that carry them.
@NullMarked
package dev.mitra.billing.document.db;

import org.jspecify.annotations.NullMarked;
