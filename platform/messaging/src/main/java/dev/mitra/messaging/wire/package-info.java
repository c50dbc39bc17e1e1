/// How an event looks on Kafka: CloudEvents 1.0 in binary mode, and the topics of the house with their owners.
@NullMarked
package dev.mitra.messaging.wire;

import org.jspecify.annotations.NullMarked;
