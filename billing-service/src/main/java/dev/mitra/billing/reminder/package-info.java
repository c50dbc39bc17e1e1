/// Payment reminders before and after the due date.
@NullMarked
package dev.mitra.billing.reminder;

import org.jspecify.annotations.NullMarked;
