/// Opens, closes and lists the tasks of the staff.
@NullMarked
package dev.mitra.order.task.app;

import org.jspecify.annotations.NullMarked;
