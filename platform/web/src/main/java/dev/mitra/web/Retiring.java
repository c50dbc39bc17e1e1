package dev.mitra.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An operation that will go: its answers say since when it is deprecated (RFC 9745) and from when on it may be gone
/// (RFC 8594), its OpenAPI document says `deprecated`. docs/how-to/upgrade.md has the least time between the two.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Retiring {

    /// The first day, UTC, on which callers were told: `2026-12-01`.
    String since();

    /// The first day, UTC, on which the operation may be gone: `2027-06-01`.
    String sunset();

    /// What takes its place, as a path or an address: `/v2/orders`.
    String instead();
}
