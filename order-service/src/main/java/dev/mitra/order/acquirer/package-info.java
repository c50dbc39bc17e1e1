/// An acquirer that moves no money, for a first look and for tests: pages, a bank's question, signed notices.
@NullMarked
package dev.mitra.order.acquirer;

import org.jspecify.annotations.NullMarked;
