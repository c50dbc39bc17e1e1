/// Calendar work, once per cluster and period, missed periods caught up in order.
@NullMarked
package dev.mitra.messaging.job;

import org.jspecify.annotations.NullMarked;
