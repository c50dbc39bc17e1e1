/// What is overdue: found once a day, told to the others, cleared when the paying receipt is applied (R7.7).
/// An unpaid prepaid order opens no arrears: nothing was delivered.
@NullMarked
package dev.mitra.billing.arrears;

import org.jspecify.annotations.NullMarked;
