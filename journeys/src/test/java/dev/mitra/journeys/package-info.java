/// Journeys through the whole suite, over HTTP and mail alone: no service class is seen here. One class per topic of
/// the reseller FAQ; each makes its own resellers and customers, so that they may run in any order on any stack.
@NullMarked
package dev.mitra.journeys;

import org.jspecify.annotations.NullMarked;
