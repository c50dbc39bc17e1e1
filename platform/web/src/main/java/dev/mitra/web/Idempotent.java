package dev.mitra.web;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a creating POST repeatable by its `Idempotency-Key`: the same key and body get the first answer
/// again, with `Idempotent-Replayed: true`; the key commits in the transaction of the effect. It belongs on
/// methods; a type bears it only to be the interceptor.
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /// Whether a request without the header is refused with 400; so where money moves or an order is placed.
    @Nonbinding
    boolean required() default false;

    /// Whether the answer shows a secret: then it is not stored, and a repeat is 409.
    @Nonbinding
    boolean secret() default false;
}
