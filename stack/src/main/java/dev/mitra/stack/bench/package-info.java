/// `./mitra bench`: how fast the suite is and what an order costs, measured on a stack of its own. It lives
/// beside the tests and never among them: a figure depends on the machine, a test must not.
@NullMarked
package dev.mitra.stack.bench;

import org.jspecify.annotations.NullMarked;
