/// Transactions as messaging needs them: plain JDBC or JTA behind one port, and the judgement whose fault a
/// failure is.
@NullMarked
package dev.mitra.messaging.tx;

import org.jspecify.annotations.NullMarked;
