package dev.mitra.reseller.application.http;

/// The body of a step that needs no words: `{}`.
public record NoContent() {}
