/// Issues a temporary licence, or says why not; lets staff set a reseller's allowance.
@NullMarked
package dev.mitra.license.temporary.app;

import org.jspecify.annotations.NullMarked;
