/// The licence agreement of the products, each version at an address of its own for ever (R9.2).
@NullMarked
package dev.mitra.license.eula;

import org.jspecify.annotations.NullMarked;
