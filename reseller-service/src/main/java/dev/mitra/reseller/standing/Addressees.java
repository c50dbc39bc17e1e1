package dev.mitra.reseller.standing;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Person;
import java.util.Optional;

/// Who is told of a standing.
public interface Addressees {

    Optional<Addressee> of(ResellerId reseller);

    /// @param company legal name of the reseller
    record Addressee(Person person, String company) {}
}
