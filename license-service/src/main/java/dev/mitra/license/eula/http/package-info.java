/// Agreements for everybody.
@NullMarked
package dev.mitra.license.eula.http;

import org.jspecify.annotations.NullMarked;
