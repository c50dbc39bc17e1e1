/// Proves that a job is done once per cluster and period.
@NullMarked
package dev.mitra.messaging.job;

import org.jspecify.annotations.NullMarked;
