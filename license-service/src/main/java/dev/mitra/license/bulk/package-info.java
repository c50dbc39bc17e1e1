/// Many licences at once, from a table that staff send: temporary ones, extensions and replacements.
@NullMarked
package dev.mitra.license.bulk;

import org.jspecify.annotations.NullMarked;
