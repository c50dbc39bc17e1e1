/// What is told of an order's licences.
@NullMarked
package dev.mitra.license.issue.publishes;

import org.jspecify.annotations.NullMarked;
