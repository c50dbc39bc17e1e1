/// The twelve answers of the programme, in English and Indonesian from one source (R0).
@NullMarked
package dev.mitra.reseller.faq;

import org.jspecify.annotations.NullMarked;
