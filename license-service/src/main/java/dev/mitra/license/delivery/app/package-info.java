/// Queues licence mails and records what SMTP said.
@NullMarked
package dev.mitra.license.delivery.app;

import org.jspecify.annotations.NullMarked;
