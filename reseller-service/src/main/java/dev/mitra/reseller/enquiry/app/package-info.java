/// Opens an enquiry with a mail, and finishes it with the form.
@NullMarked
package dev.mitra.reseller.enquiry.app;

import org.jspecify.annotations.NullMarked;
