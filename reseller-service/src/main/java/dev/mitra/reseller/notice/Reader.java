package dev.mitra.reseller.notice;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.programme.Person;

/// Who reads a notice, and in which language.
public record Reader(EmailAddress email, Language language) {

    /// Whether the person had itself erased: there is no mailbox any more.
    public boolean isForgotten() {
        return email.isForgotten();
    }

    static Reader of(Person person) {
        return new Reader(person.email(), person.language());
    }
}
