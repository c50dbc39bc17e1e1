/// Interest on what is paid late (R7.7): simple, daily, ACT/365F, on open principal including tax, never on
/// interest. An accrual is a projection; it becomes owed when a debit note is issued.
@NullMarked
package dev.mitra.billing.interest;

import org.jspecify.annotations.NullMarked;
