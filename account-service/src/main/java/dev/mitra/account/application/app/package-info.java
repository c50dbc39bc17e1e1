/// Reads the applications from the configuration.
@NullMarked
package dev.mitra.account.application.app;

import org.jspecify.annotations.NullMarked;
