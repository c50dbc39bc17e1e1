/// JSON and parameters as the house writes them: typed ids with their prefix, money as an object, strict
/// about what a request may hold.
@NullMarked
package dev.mitra.web.json;

import org.jspecify.annotations.NullMarked;
