/// Where resellers ask for temporary licences and staff set how many.
@NullMarked
package dev.mitra.license.temporary.http;

import org.jspecify.annotations.NullMarked;
