package dev.mitra.reseller.notice;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.programme.Person;

/// Who reads a notice, and in which language.
public record Reader(EmailAddress email, Language language) {

    static Reader of(Person person) {
        return new Reader(person.email(), person.language());
    }
}
