package dev.mitra.reseller.application;

import dev.mitra.reseller.programme.Person;
import dev.mitra.reseller.reseller.Profile;

/// What an applicant sends.
public record Submission(Person applicant, Answers answers, Profile profile) {}
