/// Words that every service shares: money, country, e-mail address, percentage, typed ids, the business
/// clock.
///
/// A class enters here only when three services need it and it does no input or output. It imports `java.*`
/// and jspecify alone, so that the domain of every service can be tested in milliseconds.
@NullMarked
package dev.mitra.kernel;

import org.jspecify.annotations.NullMarked;
