/// Makes beans of the plain classes of the packages beside it; decides nothing.
@NullMarked
package dev.mitra.messaging.wiring;

import org.jspecify.annotations.NullMarked;
