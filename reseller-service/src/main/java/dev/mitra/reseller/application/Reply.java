package dev.mitra.reseller.application;

/// What the applicant sends when it was asked: its words, and its part of the application as it is now.
///
/// @param findings found anew, since the answers may have changed
public record Reply(String text, Answers answers, Findings findings) {}
