/// The pages that people see: plain HTML from the server, in English and Indonesian, without script.
@NullMarked
package dev.mitra.account.page;

import org.jspecify.annotations.NullMarked;
