/// HTML on paper: PDF/A-3a with PDF/UA marks, in any of the scripts that names are written in.
@NullMarked
package dev.mitra.paper;

import org.jspecify.annotations.NullMarked;
