package dev.mitra.messaging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the contract that a published record satisfies or that a reader understands: schema
/// `contracts/<name>/v<version>.schema.json` in platform/contracts. On the wire the type is
/// `<name>.v<version>`.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /// Past tense: `OrderPaid`.
    String name();

    /// The Kafka topic: `mitra.billing`.
    String topic();

    int version() default 1;
}
