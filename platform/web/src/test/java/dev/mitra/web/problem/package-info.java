/// What a failure is for whoever called.
@NullMarked
package dev.mitra.web.problem;

import org.jspecify.annotations.NullMarked;
