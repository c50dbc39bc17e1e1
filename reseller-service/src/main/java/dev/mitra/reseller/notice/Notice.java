package dev.mitra.reseller.notice;

import dev.mitra.reseller.programme.Person;
import java.util.Map;
import java.util.UUID;

/// One thing that the applicant or reseller is told.
///
/// @param about the application or reseller
/// @param copy empty, or what tells a repeat of the same kind from the first: `2` for the second question
/// @param facts that the text names
public record Notice(Kind kind, Person to, UUID about, String copy, Map<String, Object> facts) {

    public Notice {
        facts = Map.copyOf(facts);
    }

    public enum Kind {
        APPLICATION_RECEIVED,
        INFORMATION_REQUESTED,
        APPLICATION_APPROVED,
        APPLICATION_REJECTED,
        RESELLER_ACTIVE,
        RESELLER_SUSPENDED,
        RESELLER_REINSTATED
    }
}
