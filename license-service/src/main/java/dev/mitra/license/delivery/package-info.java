/// Licence mails: to whom, with which files and instructions, and what became of them.
@NullMarked
package dev.mitra.license.delivery;

import org.jspecify.annotations.NullMarked;
