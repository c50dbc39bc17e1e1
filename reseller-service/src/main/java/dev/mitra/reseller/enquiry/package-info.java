/// Mails that ask to join (R2.4): each is an application that is begun, until its sender finishes it by
/// form.
@NullMarked
package dev.mitra.reseller.enquiry;

import org.jspecify.annotations.NullMarked;
