/// `/v1/staff-tasks`.
@NullMarked
package dev.mitra.order.task.http;

import org.jspecify.annotations.NullMarked;
