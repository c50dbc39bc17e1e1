/// The table `staff_task`.
@NullMarked
package dev.mitra.order.task.db;

import org.jspecify.annotations.NullMarked;
