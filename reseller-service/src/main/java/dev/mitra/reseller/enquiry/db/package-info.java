/// Enquiries as rows.
@NullMarked
package dev.mitra.reseller.enquiry.db;

import org.jspecify.annotations.NullMarked;
