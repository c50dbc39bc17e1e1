/// Licences that change hands, with the approval of both sides, and organisations that become one.
@NullMarked
package dev.mitra.license.transfer;

import org.jspecify.annotations.NullMarked;
