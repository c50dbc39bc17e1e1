/// One class per act on an application.
@NullMarked
package dev.mitra.reseller.application.app;

import org.jspecify.annotations.NullMarked;
