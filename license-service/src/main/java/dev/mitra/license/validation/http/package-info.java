/// Validations, without a log-in.
@NullMarked
package dev.mitra.license.validation.http;

import org.jspecify.annotations.NullMarked;
