/// The daily reminders.
@NullMarked
package dev.mitra.billing.reminder.app;

import org.jspecify.annotations.NullMarked;
